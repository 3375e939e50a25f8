<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>Choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} no existe.</translation>
  </message>
  <message>
   <source>Close QGIS while a job runs?</source>
   <translation>¿Cerrar QGIS durante una tarea?</translation>
  </message>
  <message>
   <source>Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again when the study is opened.</source>
   <translation>Si se detiene, conserva lo terminado y se puede continuar más tarde. Sin QGIS sigue hasta el final y se vuelve a encontrar al abrir el estudio.</translation>
  </message>
  <message>
   <source>&amp;Stop cleanly</source>
   <translation>&amp;Detener limpiamente</translation>
  </message>
  <message>
   <source>&amp;Go on without QGIS</source>
   <translation>Continuar sin &amp;QGIS</translation>
  </message>
  <message>
   <source>Stay in &amp;QGIS</source>
   <translation>Se&amp;guir en QGIS</translation>
  </message>
  <message>
   <source>&amp;Do so each time, and do not ask</source>
   <translation>&amp;Hacerlo siempre así y no preguntar</translation>
  </message>
  <message>
   <source>Still running: {jobs}.</source>
   <translation>Aún en ejecución: {jobs}.</translation>
  </message>
  <message>
   <source>{axis} {x}: {values}</source>
   <translation>{axis} {x}: {values}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Estudio</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Teselas por etiquetar</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiquetar</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Abrir estudio</translation>
  </message>
  <message>
   <source>{path} is no study. Choose a folder that DDOQ made, or begin with New study.</source>
   <translation>{path} no es un estudio. Elija una carpeta creada por DDOQ o empiece con Nuevo estudio.</translation>
  </message>
  <message>
   <source>The job said nothing.</source>
   <translation>La tarea no dijo nada.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>&amp;Abrir carpeta</translation>
  </message>
  <message>
   <source>The process wrote:</source>
   <translation>El proceso escribió:</translation>
  </message>
  <message>
   <source>Choose a raster or a table of embeddings.</source>
   <translation>Elija un ráster o una tabla de embeddings.</translation>
  </message>
  <message>
   <source>Build the engine's own Python. First you see what is downloaded, how large, and where.</source>
   <translation>Crear el Python propio del motor. Antes verá qué se descarga, cuánto ocupa y dónde.</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparar</translation>
  </message>
  <message>
   <source>Verify the engine, and mend or rebuild what does not work.</source>
   <translation>Comprobar el motor y arreglar o rehacer lo que no funciona.</translation>
  </message>
  <message>
   <source>Install from &amp;folder…</source>
   <translation>Instalar desde &amp;carpeta…</translation>
  </message>
  <message>
   <source>Install without network, from a folder of wheels made with pip download on another machine.</source>
   <translation>Instalar sin red, desde una carpeta de wheels hecha con pip download en otro equipo.</translation>
  </message>
  <message>
   <source>Use an interpreter in which the engine's packages are installed already.</source>
   <translation>Usar un intérprete en el que ya están instalados los paquetes del motor.</translation>
  </message>
  <message>
   <source>&amp;Where…</source>
   <translation>&amp;Dónde…</translation>
  </message>
  <message>
   <source>Choose the folder in which the engine is installed. What is installed stays where it is: remove it first.</source>
   <translation>Elija la carpeta en la que se instala el motor. Lo que ya está instalado se queda donde está: quítelo antes.</translation>
  </message>
  <message>
   <source>&amp;Copy report</source>
   <translation>Copiar in&amp;forme</translation>
  </message>
  <message>
   <source>Copy system, state and log, without your name and passwords.</source>
   <translation>Copiar sistema, estado y registro, sin su nombre ni sus contraseñas.</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>&amp;Quitar…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded. Studies are kept.</source>
   <translation>Borrar el motor y todo lo descargado. Los estudios se conservan.</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Cance&amp;lar</translation>
  </message>
  <message>
   <source>Stop. What was downloaded is kept for the next time.</source>
   <translation>Detener. Lo descargado se conserva para la próxima vez.</translation>
  </message>
  <message>
   <source>&amp;Continue…</source>
   <translation>C&amp;ontinuar…</translation>
  </message>
  <message>
   <source>&amp;Install…</source>
   <translation>&amp;Instalar…</translation>
  </message>
  <message>
   <source>Looking at this machine</source>
   <translation>Examinando este equipo</translation>
  </message>
  <message>
   <source>Installing the DDOQ engine</source>
   <translation>Instalando el motor de DDOQ</translation>
  </message>
  <message>
   <source>Verifying the DDOQ engine</source>
   <translation>Comprobando el motor de DDOQ</translation>
  </message>
  <message>
   <source>Removing the DDOQ engine</source>
   <translation>Quitando el motor de DDOQ</translation>
  </message>
  <message>
   <source>Verifying this Python</source>
   <translation>Comprobando este Python</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>A folder of wheels (*.whl)</source>
   <translation>Una carpeta de wheels (*.whl)</translation>
  </message>
  <message>
   <source>A Python with the engine's packages (3.11 to 3.13)</source>
   <translation>Un Python con los paquetes del motor (3.11 a 3.13)</translation>
  </message>
  <message>
   <source>A folder for the engine</source>
   <translation>Una carpeta para el motor</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Quitar el motor</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile.</source>
   <translation>Mientras tanto se puede usar QGIS.</translation>
  </message>
  <message>
   <source>&amp;Install again…</source>
   <translation>&amp;Instalar de nuevo…</translation>
  </message>
  <message>
   <source>Use the installed &amp;engine</source>
   <translation>Us&amp;ar el motor instalado</translation>
  </message>
  <message>
   <source>Use my own &amp;Python…</source>
   <translation>Usar mi propio &amp;Python…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded from {folder}? Studies are kept.</source>
   <translation>¿Borrar de {folder} el motor y todo lo descargado? Los estudios se conservan.</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>NVIDIA, CUDA 12.6</source>
   <translation>NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA, CUDA 13</source>
   <translation>NVIDIA, CUDA 13</translation>
  </message>
  <message>
   <source>Apple GPU</source>
   <translation>GPU de Apple</translation>
  </message>
  <message>
   <source>&lt;b&gt;This will be installed&lt;/b&gt;</source>
   <translation>&lt;b&gt;Esto se instalará&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&amp;Install now</source>
   <translation>&amp;Instalar ahora</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Volver</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Which build of PyTorch is installed. What fits this machine is chosen already.</source>
   <translation>Qué versión de PyTorch se instala. Ya está elegida la que conviene a este equipo.</translation>
  </message>
  <message>
   <source>each file by its hash</source>
   <translation>cada archivo por su hash</translation>
  </message>
  <message>
   <source>all but PyTorch by their hash</source>
   <translation>todos menos PyTorch por su hash</translation>
  </message>
  <message>
   <source>About {size} (an estimate) from {hosts}</source>
   <translation>Unos {size} (estimación) de {hosts}</translation>
  </message>
  <message>
   <source>{size} from {hosts}</source>
   <translation>{size} de {hosts}</translation>
  </message>
  <message>
   <source>{needed} of {free} free</source>
   <translation>{needed} de {free} libres</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descarga</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <source>Nothing; {size} are taken from {folder}</source>
   <translation>Nada; {size} se toman de {folder}</translation>
  </message>
  <message>
   <source>{version}, fetched by uv</source>
   <translation>{version}, obtenido por uv</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Tamaño en disco</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>Without hash</source>
   <translation>Sin hash</translation>
  </message>
  <message>
   <source>This machine could use: {device}. Install again to change.</source>
   <translation>Este equipo podría usar: {device}. Instale de nuevo para cambiar.</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Sugerencia</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Nuevo estudio</translation>
  </message>
  <message>
   <source>Cut into tiles</source>
   <translation>Cortar en teselas</translation>
  </message>
  <message>
   <source>Select tiles</source>
   <translation>Seleccionar teselas</translation>
  </message>
  <message>
   <source>Decode centroids</source>
   <translation>Decodificar centroides</translation>
  </message>
  <message>
   <source>Take labels</source>
   <translation>Tomar etiquetas</translation>
  </message>
  <message>
   <source>Train student</source>
   <translation>Entrenar alumno</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Cartografía</translation>
  </message>
  <message>
   <source>Compare with random tiles</source>
   <translation>Comparar con teselas aleatorias</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Next round</source>
   <translation>Siguiente ronda</translation>
  </message>
  <message>
   <source>Random tiles for areas</source>
   <translation>Teselas aleatorias para superficies</translation>
  </message>
  <message>
   <source>Class areas</source>
   <translation>Áreas de las clases</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Exportar etiquetas</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Exportar modelo</translation>
  </message>
  <message>
   <source>Merge another's labels</source>
   <translation>Fusionar las etiquetas de otra persona</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>Enviar una copia</translation>
  </message>
  <message>
   <source>No study is open. Make a new one, or open one that is there.</source>
   <translation>No hay ningún estudio abierto. Cree uno nuevo o abra uno existente.</translation>
  </message>
  <message>
   <source>About {time}, as this study's earlier runs took.</source>
   <translation>Unos {time}, como tardaron las ejecuciones anteriores de este estudio.</translation>
  </message>
  <message>
   <source>About {time}, by a rule of thumb for a processor; a graphics card is several times faster.</source>
   <translation>Unos {time}, según una estimación aproximada para un procesador; una tarjeta gráfica es varias veces más rápida.</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>Something must be given here.</source>
   <translation>Aquí hay que indicar algo.</translation>
  </message>
  <message>
   <source>a number from {least} to {most}</source>
   <translation>un número de {least} a {most}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <source>“{text}” is not known here. Choose one of {words}.</source>
   <translation>«{text}» no se conoce aquí. Elija entre {words}.</translation>
  </message>
  <message>
   <source>A file must be given here.</source>
   <translation>Aquí hay que indicar un archivo.</translation>
  </message>
  <message>
   <source>a number between {least} and {most}, without these</source>
   <translation>un número entre {least} y {most}, sin incluirlos</translation>
  </message>
  <message>
   <source>a number above {least}, up to {most}</source>
   <translation>un número mayor que {least}, hasta {most}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>Give {limits}.</source>
   <translation>Indique {limits}.</translation>
  </message>
  <message>
   <source>“{text}” is no number. Give numbers with commas between them, such as 0, 255.</source>
   <translation>«{text}» no es un número. Indique números separados por comas, como 0, 255.</translation>
  </message>
  <message>
   <source>“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.</source>
   <translation>«{text}» no es un valor con su nombre. Escríbalos así: 1 = bosque, 2 = agua.</translation>
  </message>
  <message>
   <source>a number above {least}</source>
   <translation>un número mayor que {least}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} o más</translation>
  </message>
  <message>
   <source>a number below {most}</source>
   <translation>un número menor que {most}</translation>
  </message>
  <message>
   <source>{most} or less</source>
   <translation>{most} o menos</translation>
  </message>
  <message>
   <source>Advanced settings</source>
   <translation>Ajustes avanzados</translation>
  </message>
  <message>
   <source>No tiles are chosen yet.

Choose them with “Select tiles”: each then appears here with what it stands for.</source>
   <translation>Todavía no hay teselas elegidas.

Elíjalas con «Seleccionar teselas»: cada una aparece entonces aquí con lo que representa.</translation>
  </message>
  <message>
   <source>Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.</source>
   <translation>Rango: el orden en que etiquetar. Peso: lo que más cuenta en el entrenamiento. Área: lo que representa más terreno.</translation>
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation>&amp;Ordenar por</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>No hay ningún estudio abierto.</translation>
  </message>
  <message>
   <source>{rank} · weight {weight}
represents {tiles}</source>
   <translation>{rank} · peso {weight}
representa {tiles}</translation>
  </message>
  <message>
   <source>Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map.</source>
   <translation>Tesela {tile}: rango {rank}, peso {weight}, representa {tiles}, {percent} % del área. Haga clic para mostrarla en el mapa.</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rango</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>The project's CRS has no place for this tile. Choose another CRS for the project.</source>
   <translation>El SRC del proyecto no tiene lugar para esta tesela. Elija otro SRC para el proyecto.</translation>
  </message>
  <message>
   <source>{count} tiles to label stand for {represents}</source>
   <translation>{count} teselas por etiquetar representan {represents}</translation>
  </message>
  <message>
   <source>Stop the job. What was finished is kept, and it goes on from there when it is started again.</source>
   <translation>Detener la tarea. Lo terminado se conserva, y continúa desde ahí cuando se inicia de nuevo.</translation>
  </message>
  <message>
   <source>Let the job go on when QGIS is closed. It is found again when the study is opened.</source>
   <translation>Dejar que la tarea continúe al cerrar QGIS. Se vuelve a encontrar al abrir el estudio.</translation>
  </message>
  <message>
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <source>Train and choose</source>
   <translation>Entrenar y elegir</translation>
  </message>
  <message>
   <source>The student is trained on all labels so far, going on from the present one; then it says where it needs more.</source>
   <translation>El alumno se entrena con todas las etiquetas obtenidas hasta ahora, a partir del actual; después dice dónde necesita más.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Sortear</translation>
  </message>
  <message>
   <source>Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are asked for like the others, and are not trained on, so that they can judge the map.</source>
   <translation>Las áreas obtenidas de las teselas elegidas se apoyan en el modelo y no tienen intervalo. Las teselas sorteadas al azar dan uno. Se piden como las demás y no entran en el entrenamiento, para que puedan juzgar el mapa.</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Unir</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder of the other annotator's copy.</source>
   <translation>{path} no es un estudio. Elija la carpeta de la copia de la otra persona.</translation>
  </message>
  <message>
   <source>What ten tiles more may bring: {hint}</source>
   <translation>Lo que pueden aportar diez teselas más: {hint}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <source>The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}.</source>
   <translation>El alumno: {architecture} con el backbone {backbone}, entrenado con {tiles} teselas durante {steps} pasos. Sus clases: {classes}.</translation>
  </message>
  <message>
   <source>The maps are written to {folder} and added to the project: a class and a confidence raster for each.</source>
   <translation>Los mapas se escriben en {folder} y se añaden al proyecto: un ráster de clases y uno de confianza para cada uno.</translation>
  </message>
  <message>
   <source>None is chosen: the study's own rasters are mapped ({names}).</source>
   <translation>No se eligió ninguno: se cartografían los propios rásters del estudio ({names}).</translation>
  </message>
  <message>
   <source>It is out of date: labels or tiles have changed since.</source>
   <translation>Está desactualizado: etiquetas o teselas han cambiado desde entonces.</translation>
  </message>
  <message>
   <source>{raster} has {found} bands; the student needs {needed}.</source>
   <translation>{raster} tiene {found} bandas; el alumno necesita {needed}.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels are left out.</source>
   <translation>Las que tienen demasiado pocos píxeles válidos se dejan fuera.</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Crear estudio</translation>
  </message>
  <message>
   <source>After the tiles are cut: encode them, select those to label, and write the report.</source>
   <translation>Después de cortar las teselas: codificarlas, seleccionar las que se etiquetarán y escribir el informe.</translation>
  </message>
  <message>
   <source>No tile of {size} px fits into these rasters. Choose smaller tiles.</source>
   <translation>Ninguna tesela de {size} px cabe en estos rásters. Elija teselas menores.</translation>
  </message>
  <message>
   <source>This gives only one tile: too few to choose from. Choose smaller tiles.</source>
   <translation>Esto da una sola tesela: demasiado poco para elegir. Elija teselas menores.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels, or outside the area, are left out.</source>
   <translation>Las que tienen demasiado pocos píxeles válidos, o están fuera del área, se dejan fuera.</translation>
  </message>
  <message>
   <source>A new or empty folder. All that the study makes lies in it; it can be moved as a whole.</source>
   <translation>Una carpeta nueva o vacía. Todo lo que produce el estudio queda en ella; se puede mover entera.</translation>
  </message>
  <message>
   <source>Study folder</source>
   <translation>Carpeta del estudio</translation>
  </message>
  <message>
   <source>Choose a folder for the study.</source>
   <translation>Elija una carpeta para el estudio.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder.</source>
   <translation>Indique la ruta completa de la carpeta.</translation>
  </message>
  <message>
   <source>There is a study in this folder already. Open it, or choose another folder.</source>
   <translation>Ya hay un estudio en esta carpeta. Ábralo o elija otra carpeta.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty or a new one.</source>
   <translation>Esta carpeta no está vacía. Elija una vacía o nueva.</translation>
  </message>
  <message>
   <source>the whole rasters</source>
   <translation>los rásters enteros</translation>
  </message>
  <message>
   <source>Advanced settings of the tiles</source>
   <translation>Ajustes avanzados de las teselas</translation>
  </message>
  <message>
   <source>Show the grid on the map</source>
   <translation>Mostrar la cuadrícula en el mapa</translation>
  </message>
  <message>
   <source>Go on to the tiles to label</source>
   <translation>Continuar hasta las teselas por etiquetar</translation>
  </message>
  <message>
   <source>This gives only {count} tiles: too few to choose from. Choose smaller tiles.</source>
   <translation>Esto da solo {count} teselas: demasiado pocas para elegir. Elija teselas menores.</translation>
  </message>
  <message>
   <source>That is many: larger tiles make the study faster.</source>
   <translation>Son muchas: con teselas mayores el estudio va más rápido.</translation>
  </message>
  <message>
   <source>Zoom in to see the grid.</source>
   <translation>Acérquese para ver la cuadrícula.</translation>
  </message>
  <message>
   <source> of {edge} m</source>
   <translation> de {edge} m</translation>
  </message>
  <message>
   <source>{path} is a file. Give a folder.</source>
   <translation>{path} es un archivo. Indique una carpeta.</translation>
  </message>
  <message>
   <source>You may not write to {path}. Choose another folder.</source>
   <translation>No tiene permiso para escribir en {path}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>At most {count} tiles</source>
   <translation>Como máximo {count} teselas</translation>
  </message>
  <message>
   <source>If a job runs when QGIS is c&amp;losed</source>
   <translation>Si hay un trabajo en curso al &amp;cerrar QGIS</translation>
  </message>
  <message>
   <source>ask each time</source>
   <translation>preguntar cada vez</translation>
  </message>
  <message>
   <source>stop it cleanly</source>
   <translation>detenerlo limpiamente</translation>
  </message>
  <message>
   <source>let it go on without QGIS</source>
   <translation>dejar que siga sin QGIS</translation>
  </message>
  <message>
   <source>The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it.</source>
   <translation>Las teselas se escriben en {folder} y se añaden al proyecto. No tienen lugar en el mapa: muestre su grupo y acérquese a él.</translation>
  </message>
  <message>
   <source>the student's map of this study</source>
   <translation>el mapa del alumno de este estudio</translation>
  </message>
  <message>
   <source>The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.</source>
   <translation>El codificador de este estudio es {encoder}, y solo un VAE puede decodificar. Codifique antes con vae o pida máscaras.</translation>
  </message>
  <message>
   <source>With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost.</source>
   <translation>Con otras teselas, todo lo que viene después se hace de nuevo; las etiquetas de las teselas que ya no están se apartan, no se pierden.</translation>
  </message>
  <message>
   <source>Decode</source>
   <translation>Decodificar</translation>
  </message>
  <message>
   <source>the labels' raster, where there is one</source>
   <translation>el ráster de las etiquetas, si lo hay</translation>
  </message>
  <message>
   <source>none is chosen</source>
   <translation>ninguno elegido</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Choose a raster of classes that covers the study.</source>
   <translation>Elija un ráster de clases que cubra el estudio.</translation>
  </message>
  <message>
   <source>&amp;Engine…</source>
   <translation>&amp;Motor…</translation>
  </message>
  <message>
   <source>St&amp;udy</source>
   <translation>Est&amp;udio</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Abrir…</translation>
  </message>
  <message>
   <source>Open the folder of a study</source>
   <translation>Abrir la carpeta de un estudio</translation>
  </message>
  <message>
   <source>The study's stages</source>
   <translation>Las etapas del estudio</translation>
  </message>
  <message>
   <source>Double click, or Enter: run this stage, also again with other settings.</source>
   <translation>Doble clic o Intro: ejecutar esta etapa, también de nuevo con otros ajustes.</translation>
  </message>
  <message>
   <source>Add the study's layers to the project, also those that were taken out of it</source>
   <translation>Añadir las capas del estudio al proyecto, también las que se quitaron de él</translation>
  </message>
  <message>
   <source>Show the study's folder</source>
   <translation>Mostrar la carpeta del estudio</translation>
  </message>
  <message>
   <source>no study is open</source>
   <translation>ningún estudio abierto</translation>
  </message>
  <message>
   <source>Make a new study of your rasters, or open one that is there.</source>
   <translation>Cree un estudio nuevo de sus rásters o abra uno existente.</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Nuevo estudio…</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Show on the m&amp;ap</source>
   <translation>Mostrar en el ma&amp;pa</translation>
  </message>
  <message>
   <source>Open &amp;folder</source>
   <translation>Abrir ca&amp;rpeta</translation>
  </message>
  <message>
   <source>There is no study in {path} any more.</source>
   <translation>Ya no hay ningún estudio en {path}.</translation>
  </message>
  <message>
   <source>⚠ The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>⚠ El ráster {path} de este estudio ya no está. Vuelva a ponerlo donde estaba.</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study.</source>
   <translation>Una tarea en el equipo {host} está en curso en este estudio.</translation>
  </message>
  <message>
   <source>⚠ {stage} failed: {why}</source>
   <translation>⚠ {stage} falló: {why}</translation>
  </message>
  <message>
   <source>{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.</source>
   <translation>{first} tiene {first_bands} bandas y {other} tiene {other_bands}: los rásters de un estudio necesitan las mismas bandas.</translation>
  </message>
  <message>
   <source>{path} is missing, or no raster that GDAL can open.</source>
   <translation>{path} no existe o no es un ráster que GDAL pueda abrir.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} no tiene ninguna banda.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.</source>
   <translation>{path} es un contenedor de {count} rásters. Añada uno de ellos a QGIS y elija esa capa.</translation>
  </message>
  <message>
   <source>1  Encode the tiles</source>
   <translation>1  Codificar las teselas</translation>
  </message>
  <message>
   <source>2  Choose those to label</source>
   <translation>2  Elegir las que se etiquetarán</translation>
  </message>
  <message>
   <source>tiles to label</source>
   <translation>teselas por etiquetar</translation>
  </message>
  <message>
   <source>Share of the variety explained</source>
   <translation>Proporción de la variedad explicada</translation>
  </message>
  <message>
   <source>What share of the variety among all tiles the selected ones stand for. Click to take a budget.</source>
   <translation>Qué proporción de la variedad entre todas las teselas representan las seleccionadas. Haga clic para tomar un presupuesto.</translation>
  </message>
  <message>
   <source>Show what a tile more is &amp;worth</source>
   <translation>Mostrar cuánto &amp;vale una tesela más</translation>
  </message>
  <message>
   <source>What a tile more is worth</source>
   <translation>Cuánto vale una tesela más</translation>
  </message>
  <message>
   <source>Trying budgets…</source>
   <translation>Probando presupuestos…</translation>
  </message>
  <message>
   <source>After the tiles are encoded, a curve shows here what a tile more is worth.</source>
   <translation>Una vez codificadas las teselas, una curva muestra aquí cuánto vale una tesela más.</translation>
  </message>
  <message>
   <source>{budget} tiles explain {share} of the variety among all tiles.</source>
   <translation>{budget} teselas explican {share} de la variedad entre todas las teselas.</translation>
  </message>
  <message>
   <source>There are only {count} tiles.</source>
   <translation>Solo hay {count} teselas.</translation>
  </message>
  <message>
   <source>{budget} tiles are more than the curve shows.</source>
   <translation>{budget} teselas son más de las que muestra la curva.</translation>
  </message>
  <message>
   <source>A tile more adds {gain}.</source>
   <translation>Una tesela más añade {gain}.</translation>
  </message>
  <message>
   <source>By hand that is about {hours} hours, at two minutes a tile.</source>
   <translation>A mano son unas {hours} horas, a dos minutos por tesela.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rásters</translation>
  </message>
  <message>
   <source>A&amp;dd files…</source>
   <translation>Aña&amp;dir archivos…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elija un archivo</translation>
  </message>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Elija al menos un ráster.</translation>
  </message>
  <message>
   <source>Rasters ({patterns});;All files (*)</source>
   <translation>Rásters ({patterns});;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Data ({patterns});;All files (*)</source>
   <translation>Datos ({patterns});;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>El ráster {path} de este estudio ya no está. Vuelva a ponerlo donde estaba.</translation>
  </message>
  <message>
   <source>First comes another stage, which is not done yet: {stage}.</source>
   <translation>Antes va otra etapa, que aún no está hecha: {stage}.</translation>
  </message>
  <message>
   <source>Another stage is out of date and must be run again first: {stage}.</source>
   <translation>Otra etapa está desactualizada y debe ejecutarse de nuevo antes: {stage}.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Teselas decodificadas</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Soft labels</source>
   <translation>Etiquetas blandas</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Alumno</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Whole study</source>
   <translation>Estudio completo</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segmentos</translation>
  </message>
  <message>
   <source>Next tiles</source>
   <translation>Siguientes teselas</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Teselas aleatorias</translation>
  </message>
  <message>
   <source>Export of the model</source>
   <translation>Exportación del modelo</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflictos</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>aún no</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>out of date</source>
   <translation>desactualizado</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <source>Put it back where it was, or make a new study with the file's new place.</source>
   <translation>Vuelva a ponerlo donde estaba o cree un estudio nuevo con el nuevo lugar del archivo.</translation>
  </message>
  <message>
   <source>Cut into &amp;tiles…</source>
   <translation>Cortar en &amp;teselas…</translation>
  </message>
  <message>
   <source>Next: cut the rasters into tiles.</source>
   <translation>A continuación: cortar los rásters en teselas.</translation>
  </message>
  <message>
   <source>&amp;Select tiles…</source>
   <translation>&amp;Seleccionar teselas…</translation>
  </message>
  <message>
   <source>Next: encode the tiles, and choose those to label.</source>
   <translation>A continuación: codificar las teselas y elegir las que se etiquetarán.</translation>
  </message>
  <message>
   <source>Next: choose which tiles to label, and how many.</source>
   <translation>A continuación: elegir qué teselas etiquetar, y cuántas.</translation>
  </message>
  <message>
   <source>Re&amp;view and label</source>
   <translation>Re&amp;visar y etiquetar</translation>
  </message>
  <message>
   <source>Next: label the chosen tiles, or take labels from a raster or polygons.</source>
   <translation>A continuación: etiquetar las teselas elegidas o tomar etiquetas de un ráster o de polígonos.</translation>
  </message>
  <message>
   <source>&amp;Train student…</source>
   <translation>En&amp;trenar alumno…</translation>
  </message>
  <message>
   <source>Next: train the student on the labelled tiles.</source>
   <translation>A continuación: entrenar el alumno con las teselas etiquetadas.</translation>
  </message>
  <message>
   <source>&amp;Map…</source>
   <translation>&amp;Cartografiar…</translation>
  </message>
  <message>
   <source>Next: map the rasters with the student.</source>
   <translation>A continuación: cartografiar los rásters con el alumno.</translation>
  </message>
  <message>
   <source>Open &amp;Report</source>
   <translation>Abrir &amp;informe</translation>
  </message>
  <message>
   <source>All is there. The report tells what to think of the map.</source>
   <translation>Todo está listo. El informe dice qué pensar del mapa.</translation>
  </message>
  <message>
   <source>&amp;Report…</source>
   <translation>In&amp;forme…</translation>
  </message>
  <message>
   <source>The map is there. The report tells what to think of it.</source>
   <translation>El mapa está listo. El informe dice qué pensar de él.</translation>
  </message>
  <message>
   <source>{tiles} tiles</source>
   <translation>{tiles} teselas</translation>
  </message>
  <message>
   <source>with {encoder}</source>
   <translation>con {encoder}</translation>
  </message>
  <message>
   <source>{budget} tiles to label</source>
   <translation>{budget} teselas por etiquetar</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {classes} classes</source>
   <translation>{labelled_tiles} teselas, {classes} clases</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {steps} steps</source>
   <translation>{labelled_tiles} teselas, {steps} pasos</translation>
  </message>
  <message>
   <source>rasters: {rasters}</source>
   <translation>rásters: {rasters}</translation>
  </message>
  <message>
   <source>Run this stage first: {stage}.</source>
   <translation>Ejecute antes esta etapa: {stage}.</translation>
  </message>
  <message>
   <source>Run this stage again: {stage}.</source>
   <translation>Ejecute de nuevo esta etapa: {stage}.</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <translation>exactitud {share}</translation>
  </message>
  <message>
   <source>Nothing is labelled in the study yet: choose a raster of classes or polygons.</source>
   <translation>Todavía no hay nada etiquetado en el estudio: elija un ráster de clases o polígonos.</translation>
  </message>
  <message>
   <source>Choose the field with the class.</source>
   <translation>Elija el campo con la clase.</translation>
  </message>
  <message>
   <source>the labels in the study ({count} tiles)</source>
   <translation>las etiquetas del estudio ({count} teselas)</translation>
  </message>
  <message>
   <source>It learns from {tiles} labelled tiles with {classes} classes.</source>
   <translation>Aprende de {tiles} teselas etiquetadas con {classes} clases.</translation>
  </message>
  <message>
   <source>Choose a teacher: the file study.json of a study with a student, or a model's file.</source>
   <translation>Elija un profesor: el archivo study.json de un estudio con alumno o el archivo de un modelo.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Profesor</translation>
  </message>
  <message>
   <source>There are newer labels; masks are made of them first.</source>
   <translation>Hay etiquetas más nuevas; antes se hacen máscaras de ellas.</translation>
  </message>
  <message>
   <source>How the last student learnt:</source>
   <translation>Cómo aprendió el último alumno:</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation>El sistema cerró el proceso del motor, probablemente porque se agotó la memoria. Cierre otros programas o reduzca el tamaño del lote o el de tesela. El estudio está intacto; ejecute la etapa de nuevo para continuar.</translation>
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation>El proceso del motor se cerró desde fuera. El estudio está intacto; ejecute la etapa de nuevo para continuar.</translation>
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>El proceso del motor falló en una biblioteca. El estudio está intacto. Repare el motor en su página; si vuelve a ocurrir, envíe el informe desde allí.</translation>
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation>No se pudo cargar una biblioteca que el motor necesita. Repare el motor en su página.</translation>
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation>El proceso del motor terminó sin decir nada (código {code}). El estudio está intacto; ejecute la etapa de nuevo.</translation>
  </message>
  <message>
   <source>The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>El Python del motor no funciona ({reason}). Repare el motor en su página; si vuelve a ocurrir, envíe el informe desde allí.</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 tesela</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Hecho.</translation>
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation>Cancelado. Lo terminado se conserva; ejecute la etapa de nuevo para continuar.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation>La tarea continúa sin QGIS.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} teselas</translation>
  </message>
  <message>
   <source>“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.</source>
   <translation>«{job}» sigue en curso en el estudio {study}. Espere a que termine o cancele, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Starting the engine</source>
   <translation>Iniciando el motor</translation>
  </message>
  <message>
   <source>Job that went on without QGIS</source>
   <translation>Tarea que continuó sin QGIS</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}.</source>
   <translation>Una tarea en el equipo {host} está en curso en este estudio. Espere a que termine. Si allí ya no se ejecuta nada, borre {path}.</translation>
  </message>
  <message>
   <source>A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it.</source>
   <translation>Una tarea iniciada en otro lugar ({job}) está en curso en este estudio. Abra el estudio para verla; espere a que termine o cancélela.</translation>
  </message>
  <message>
   <source>… {count} lines are left out</source>
   <translation>… se omiten {count} líneas</translation>
  </message>
  <message>
   <source>Engine {version} on {device}</source>
   <translation>Motor {version} en {device}</translation>
  </message>
  <message>
   <source>Soft labels of {raster}</source>
   <translation>Etiquetas blandas de {raster}</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Mapa de clases</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation>Mapa de clases de {raster}</translation>
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation>Confianza en {raster}</translation>
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation>La carpeta {path} no tiene teselas que mostrar. Corte antes sus rásters en teselas o elija la carpeta de un estudio.</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Celdas</translation>
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation>{path} no se puede leer en este momento ({reason}). Espere a que ningún programa escriba en él e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Decoded tile {cell} (weight {weight})</source>
   <translation>Tesela decodificada {cell} (peso {weight})</translation>
  </message>
  <message>
   <source>“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer &gt; Save As.</source>
   <translation>«{layer}» es una capa temporal y no un archivo, así que el motor no puede leerla. Guárdela antes: Capa &gt; Guardar como.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first.</source>
   <translation>«{layer}» no es un archivo, viene de un servicio ({kind}), así que el motor no puede leer sus bandas. Guárdela antes como GeoTIFF.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.</source>
   <translation>«{layer}» no es un archivo, viene de {kind}, así que el motor no puede leerla. Guárdela antes como GeoPackage.</translation>
  </message>
  <message>
   <source>The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.</source>
   <translation>El archivo de la capa «{layer}» ya no está: {path}. Vuelva a ponerlo o repare la fuente de la capa en QGIS.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits: the engine reads what was saved.</source>
   <translation>«{layer}» tiene cambios sin guardar: el motor lee lo que se guardó.</translation>
  </message>
  <message>
   <source>“{layer}” has a filter in QGIS: the engine reads the whole file.</source>
   <translation>«{layer}» tiene un filtro en QGIS: el motor lee el archivo entero.</translation>
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation>Tesela {tile}&lt;br&gt;{percent} % de sus píxeles son válidos</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {tiles}, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation>&lt;b&gt;Tesela {rank}&lt;/b&gt; por etiquetar&lt;br&gt;representa {tiles}, {percent} % del área&lt;br&gt;peso {weight}</translation>
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation>Celda {cell}</translation>
  </message>
  <message>
   <source>Class maps</source>
   <translation>Mapas de clases</translation>
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation>{path} del estudio {study} no se puede abrir, por eso no está en el mapa. ¿Existe todavía el archivo?</translation>
  </message>
  <message>
   <source>DDOQ study</source>
   <translation>Estudio DDOQ</translation>
  </message>
  <message>
   <source>Study: its stages, what is next, jobs, tiles and the engine</source>
   <translation>Estudio: sus etapas, lo siguiente, tareas, teselas y el motor</translation>
  </message>
  <message>
   <source>Cut rasters into tiles, and go on to the tiles to label</source>
   <translation>Cortar rásters en teselas y continuar hasta las teselas por etiquetar</translation>
  </message>
  <message>
   <source>Choose which tiles to label, and how many</source>
   <translation>Elegir qué teselas etiquetar, y cuántas</translation>
  </message>
  <message>
   <source>&amp;Decode centroids…</source>
   <translation>&amp;Decodificar centroides…</translation>
  </message>
  <message>
   <source>Make synthetic tiles: the decoded centres of cells of the VAE's latents</source>
   <translation>Crear teselas sintéticas: los centros decodificados de las celdas de los latentes del VAE</translation>
  </message>
  <message>
   <source>Label the chosen tiles on the map</source>
   <translation>Etiquetar en el mapa las teselas elegidas</translation>
  </message>
  <message>
   <source>Take &amp;labels…</source>
   <translation>Tomar &amp;etiquetas…</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons</source>
   <translation>Tomar etiquetas para las teselas elegidas de un ráster o de polígonos</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles</source>
   <translation>Entrenar el alumno con las teselas etiquetadas</translation>
  </message>
  <message>
   <source>Map whole rasters with the student</source>
   <translation>Cartografiar rásters enteros con el alumno</translation>
  </message>
  <message>
   <source>E&amp;xport model…</source>
   <translation>E&amp;xportar modelo…</translation>
  </message>
  <message>
   <source>Write the student as ONNX, for Deepness and others, or as TorchScript</source>
   <translation>Escribir el alumno como ONNX, para Deepness y otros, o como TorchScript</translation>
  </message>
  <message>
   <source>&amp;Open study…</source>
   <translation>&amp;Abrir estudio…</translation>
  </message>
  <message>
   <source>Study &amp;panel</source>
   <translation>&amp;Panel del estudio</translation>
  </message>
  <message>
   <source>Show the study: its stages, what is next, and jobs</source>
   <translation>Mostrar el estudio: sus etapas, lo siguiente y las tareas</translation>
  </message>
  <message>
   <source>The engine's own Python: install, repair, remove</source>
   <translation>El Python propio del motor: instalar, reparar, quitar</translation>
  </message>
  <message>
   <source>The folder of the study, as “Tile rasters” has made it. All results are written into it.</source>
   <translation>La carpeta del estudio, tal como la creó «Cortar rásters en teselas». Todos los resultados se escriben en ella.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with. All results are written into it.</source>
   <translation>La carpeta del estudio: una nueva o una con la que continuar. Todos los resultados se escriben en ella.</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Añadir los resultados al proyecto</translation>
  </message>
  <message>
   <source>Show the new layers, styled, when the algorithm is run from the toolbox.</source>
   <translation>Mostrar las capas nuevas, con estilo, cuando el algoritmo se ejecuta desde la caja de herramientas.</translation>
  </message>
  <message>
   <source>The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.</source>
   <translation>El estudio está en una carpeta temporal, que se borra al cerrar QGIS. Para conservarlo, elija una carpeta propia.</translation>
  </message>
  <message>
   <source>The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.</source>
   <translation>La carpeta es temporal y se borra al cerrar QGIS. Para conservarla, elija una propia.</translation>
  </message>
  <message>
   <source>No study was named. Choose its folder (STUDY).</source>
   <translation>No se indicó ningún estudio. Elija su carpeta (STUDY).</translation>
  </message>
  <message>
   <source>“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.</source>
   <translation>«{algorithm}» necesita el resultado de «{needed}», que aún no existe. Ejecute antes «{needed}» en este estudio.</translation>
  </message>
  <message>
   <source>The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. Run “{needed}” on this study again.</source>
   <translation>El resultado de «{needed}», que «{algorithm}» necesita, está desactualizado: aquello de lo que se hizo ha cambiado desde entonces. Ejecute «{needed}» de nuevo en este estudio.</translation>
  </message>
  <message>
   <source>{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?</source>
   <translation>{setting}: QGIS no puede abrir “{file}”. ¿Es el tipo de archivo correcto y está entero?</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder that “{tile}” made.</source>
   <translation>{path} no es un estudio. Elija la carpeta que creó «{tile}».</translation>
  </message>
  <message>
   <source>{setting} ({name}) is missing.</source>
   <translation>Falta {setting} ({name}).</translation>
  </message>
  <message>
   <source>{path} is a file. A study is a folder: choose another name.</source>
   <translation>{path} es un archivo. Un estudio es una carpeta: elija otro nombre.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Teselas etiquetadas</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>Finished runs are kept: a comparison that was stopped goes on where it was.</source>
   <translation>Las ejecuciones terminadas se conservan: una comparación detenida sigue donde estaba.</translation>
  </message>
  <message>
   <source>Mean IoU with chosen tiles</source>
   <translation>IoU media con teselas elegidas</translation>
  </message>
  <message>
   <source>Mean IoU with random tiles</source>
   <translation>IoU media con teselas aleatorias</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <source>Table of all runs</source>
   <translation>Tabla de todas las ejecuciones</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Rasters outside of the study, which were not copied</source>
   <translation>Rásteres fuera del estudio, que no se copiaron</translation>
  </message>
  <message>
   <source>The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in the study's folder decode; they have no place on Earth, and so no CRS.</source>
   <translation>El estudio debe estar codificado con un VAE, salvo si se piden máscaras, que entrenan uno propio. Las teselas decodificadas quedan en la carpeta decode del estudio; no tienen lugar en la Tierra y, por tanto, tampoco SRC.</translation>
  </message>
  <message>
   <source>SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids.</source>
   <translation>SHARPNESS es el gradiente medio como proporción del de las teselas reales de una celda; 1 es tan nítido como ellas. SHIFT es cuánto se alejan las medias de las bandas de las de ellas, en desviaciones de la banda. Ambos se dan para las teselas decodificadas y para los medoides.</translation>
  </message>
  <message>
   <source>Variance explained</source>
   <translation>Varianza explicada</translation>
  </message>
  <message>
   <source>Sharpness of decoded tiles</source>
   <translation>Nitidez de las teselas decodificadas</translation>
  </message>
  <message>
   <source>Sharpness of medoids</source>
   <translation>Nitidez de los medoides</translation>
  </message>
  <message>
   <source>Radiometric shift of decoded tiles</source>
   <translation>Desplazamiento radiométrico de las teselas decodificadas</translation>
  </message>
  <message>
   <source>Radiometric shift of medoids</source>
   <translation>Desplazamiento radiométrico de los medoides</translation>
  </message>
  <message>
   <source>Masks of decoded tiles</source>
   <translation>Máscaras de las teselas decodificadas</translation>
  </message>
  <message>
   <source>Folder of the decoded tiles</source>
   <translation>Carpeta de las teselas decodificadas</translation>
  </message>
  <message>
   <source>Edges and radiometry of each tile</source>
   <translation>Bordes y radiometría de cada tesela</translation>
  </message>
  <message>
   <source>Tiles encoded</source>
   <translation>Teselas codificadas</translation>
  </message>
  <message>
   <source>Length of a tile's vector</source>
   <translation>Longitud del vector de una tesela</translation>
  </message>
  <message>
   <source>Engine status</source>
   <translation>Estado del motor</translation>
  </message>
  <message>
   <source>Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.</source>
   <translation>Examinar el Python del motor: sus versiones y dispositivos, y si de verdad puede calcular, entrenar y escribir rásters.</translation>
  </message>
  <message>
   <source>Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.</source>
   <translation>También funciona donde el motor no está instalado: INSTALLED es entonces false. FIT es true cuando se superaron todas las comprobaciones.</translation>
  </message>
  <message>
   <source>The engine's Python {path} gives no answer ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>El Python del motor {path} no responde ({reason}). Abra Ráster &gt; DDOQ &gt; Motor y pulse Reparar.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>El motor está instalado</translation>
  </message>
  <message>
   <source>All checks passed</source>
   <translation>Se superaron todas las comprobaciones</translation>
  </message>
  <message>
   <source>Version of the engine</source>
   <translation>Versión del motor</translation>
  </message>
  <message>
   <source>Version of its Python</source>
   <translation>Versión de su Python</translation>
  </message>
  <message>
   <source>Its Python</source>
   <translation>Su Python</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ausente</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.</source>
   <translation>En el complemento Deepness abra student.onnx: las clases, la resolución, la ventana, el solape y la estandarización vienen con él.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Ítem STAC</translation>
  </message>
  <message>
   <source>Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.</source>
   <translation>Las etiquetas hechas a mano, en la ventana de revisión, se conservan: ejecute este algoritmo sin archivo para usarlas.</translation>
  </message>
  <message>
   <source>{sentence} ({time} left)</source>
   <translation>{sentence} (quedan {time})</translation>
  </message>
  <message>
   <source>The engine's Python {path} could not be started ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>No se pudo iniciar el Python del motor {path} ({reason}). Abra Ráster &gt; DDOQ &gt; Motor y pulse Reparar.</translation>
  </message>
  <message>
   <source>Tiles taken over</source>
   <translation>Teselas tomadas</translation>
  </message>
  <message>
   <source>Tiles that both labelled alike</source>
   <translation>Teselas que ambos etiquetaron igual</translation>
  </message>
  <message>
   <source>New conflicts</source>
   <translation>Conflictos nuevos</translation>
  </message>
  <message>
   <source>Open conflicts</source>
   <translation>Conflictos abiertos</translation>
  </message>
  <message>
   <source>New classes</source>
   <translation>Clases nuevas</translation>
  </message>
  <message>
   <source>Share of pixels that both labelled alike</source>
   <translation>Parte de los píxeles que ambos etiquetaron igual</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Concordancia</translation>
  </message>
  <message>
   <source>What ten tiles more may bring</source>
   <translation>Lo que pueden aportar diez teselas más</translation>
  </message>
  <message>
   <source>One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the same study in all rows. The maps lie in the study's folder maps.</source>
   <translation>Un alumno, muchas escenas: indíquelas todas en RASTERS o ejecute esto como proceso por lotes con una fila para cada escena y el mismo estudio en todas las filas. Los mapas quedan en la carpeta maps del estudio.</translation>
  </message>
  <message>
   <source>Rasters mapped</source>
   <translation>Rásters cartografiados</translation>
  </message>
  <message>
   <source>Pixels mapped</source>
   <translation>Píxeles cartografiados</translation>
  </message>
  <message>
   <source>DDOQ: which tiles to label</source>
   <translation>DDOQ: qué teselas etiquetar</translation>
  </message>
  <message>
   <source>MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg.</source>
   <translation>MEDOIDS es la capa de las teselas por etiquetar, cada una con su rango, su masa (la proporción de todas las teselas que representa) y su peso en el entrenamiento; TILES_LAYER tiene todas las teselas. Ambas están en el review.gpkg del estudio.</translation>
  </message>
  <message>
   <source>RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. RELATIVE_W2_RANDOM is the same for as many random tiles.</source>
   <translation>RELATIVE_W2_MEDOIDS dice a qué distancia quedan las teselas de las que las representan: 0 es perfecto, 1 es una tesela para todas. RELATIVE_W2_RANDOM es lo mismo para otras tantas teselas aleatorias.</translation>
  </message>
  <message>
   <source>Effective sample size</source>
   <translation>Tamaño efectivo de la muestra</translation>
  </message>
  <message>
   <source>Relative W2 of the centroids</source>
   <translation>W2 relativa de los centroides</translation>
  </message>
  <message>
   <source>Relative W2 of the tiles to label</source>
   <translation>W2 relativa de las teselas por etiquetar</translation>
  </message>
  <message>
   <source>Relative W2 of as many random tiles</source>
   <translation>W2 relativa de otras tantas teselas aleatorias</translation>
  </message>
  <message>
   <source>All tiles</source>
   <translation>Todas las teselas</translation>
  </message>
  <message>
   <source>Class maps of all rasters</source>
   <translation>Mapas de clases de todos los rásters</translation>
  </message>
  <message>
   <source>Confidence of all rasters</source>
   <translation>Confianza de todos los rásters</translation>
  </message>
  <message>
   <source>Mean IoU of map and reference, on tiles that were not labelled</source>
   <translation>IoU medio entre mapa y referencia, en teselas que no se etiquetaron</translation>
  </message>
  <message>
   <source>Accuracy, on tiles that were not labelled</source>
   <translation>Exactitud, en teselas que no se etiquetaron</translation>
  </message>
  <message>
   <source>Do the whole job: tile, encode, select; with labels also label, train and map; and the report.</source>
   <translation>Hacer todo el trabajo: cortar en teselas, codificar, seleccionar; con etiquetas, también etiquetar, entrenar y cartografiar; y el informe.</translation>
  </message>
  <message>
   <source>Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again.</source>
   <translation>Sin etiquetas, la tarea termina en las teselas por etiquetar. Una etapa ya hecha con los mismos ajustes no se repite.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process.</source>
   <translation>El mismo estudio en veinte escenas: ejecute esto como proceso por lotes con una fila para cada escena, cada una con su propia carpeta de estudio. Para cartografiar veinte escenas con un solo alumno, ejecute «Cartografiar rásters» como proceso por lotes.</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Otros ajustes</translation>
  </message>
  <message>
   <source>Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.</source>
   <translation>Cualquier otro ajuste de una etapa, uno por línea, como ETAPA.NOMBRE=VALOR, por ejemplo train.batch_size=4. Etapas: {stages}.</translation>
  </message>
  <message>
   <source>Tiles kept</source>
   <translation>Teselas conservadas</translation>
  </message>
  <message>
   <source>“{line}” is not understood. {help}</source>
   <translation>No se entiende «{line}». {help}</translation>
  </message>
  <message>
   <source>The stage {stage} has no setting “{name}”. It has: {allowed}.</source>
   <translation>La etapa {stage} no tiene el ajuste «{name}». Tiene: {allowed}.</translation>
  </message>
  <message>
   <source>1 Prepare tiles</source>
   <translation>1 Preparar teselas</translation>
  </message>
  <message>
   <source>2 Select and label</source>
   <translation>2 Seleccionar y etiquetar</translation>
  </message>
  <message>
   <source>3 Train and map</source>
   <translation>3 Entrenar y cartografiar</translation>
  </message>
  <message>
   <source>Tile rasters</source>
   <translation>Cortar rásters en teselas</translation>
  </message>
  <message>
   <source>Encode tiles</source>
   <translation>Codificar teselas</translation>
  </message>
  <message>
   <source>Label tiles</source>
   <translation>Etiquetar teselas</translation>
  </message>
  <message>
   <source>Soft labels of a teacher</source>
   <translation>Etiquetas blandas de un profesor</translation>
  </message>
  <message>
   <source>Map rasters</source>
   <translation>Cartografiar rásters</translation>
  </message>
  <message>
   <source>Study report</source>
   <translation>Informe del estudio</translation>
  </message>
  <message>
   <source>Cut segments</source>
   <translation>Cortar segmentos</translation>
  </message>
  <message>
   <source>Compare selections</source>
   <translation>Comparar selecciones</translation>
  </message>
  <message>
   <source>Merge labels</source>
   <translation>Unir etiquetas</translation>
  </message>
  <message>
   <source>Copy study</source>
   <translation>Copiar estudio</translation>
  </message>
  <message>
   <source>Run whole study</source>
   <translation>Ejecutar el estudio completo</translation>
  </message>
  <message>
   <source>active learning,land cover,segmentation,training tiles,deep learning</source>
   <translation>aprendizaje activo,cobertura del suelo,segmentación,teselas de entrenamiento,aprendizaje profundo</translation>
  </message>
  <message>
   <source>Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.</source>
   <translation>Después ejecute «Entrenar alumno» con LABELS soft o both. PROBABILITIES tiene una banda por clase.</translation>
  </message>
  <message>
   <source>Mean of the highest probability</source>
   <translation>Media de la probabilidad más alta</translation>
  </message>
  <message>
   <source>Soft labels of all rasters</source>
   <translation>Etiquetas blandas de todos los rásters</translation>
  </message>
  <message>
   <source>“{name}” is neither a layer of the project nor a file. Check its name.</source>
   <translation>«{name}» no es una capa del proyecto ni un archivo. Compruebe su nombre.</translation>
  </message>
  <message>
   <source>Where no language is chosen the report is written in QGIS's own.</source>
   <translation>Si no se elige ningún idioma, el informe se escribe en el de QGIS.</translation>
  </message>
  <message>
   <source>The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused.</source>
   <translation>Los rásters no se copian: el estudio hace referencia a sus archivos. Las capas que no son archivos (WMS y similares) se rechazan.</translation>
  </message>
  <message>
   <source>The output STUDY goes into “Encode tiles”, and so on, step by step, to the map.</source>
   <translation>La salida STUDY entra en «Codificar teselas», y así sucesivamente, paso a paso, hasta el mapa.</translation>
  </message>
  <message>
   <source>Rasters cut</source>
   <translation>Rásters cortados</translation>
  </message>
  <message>
   <source>Bands used</source>
   <translation>Bandas usadas</translation>
  </message>
  <message>
   <source>Share of valid pixels in the tiles kept</source>
   <translation>Proporción de píxeles válidos en las teselas conservadas</translation>
  </message>
  <message>
   <source>Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.</source>
   <translation>Si se cancela, el entrenamiento conserva un punto de control: al ejecutarlo de nuevo con los mismos ajustes, continúa desde ahí.</translation>
  </message>
  <message>
   <source>Tiles held out for validation</source>
   <translation>Teselas reservadas para la validación</translation>
  </message>
  <message>
   <source>Steps trained</source>
   <translation>Pasos entrenados</translation>
  </message>
  <message>
   <source>It may not be empty.</source>
   <translation>No puede estar vacío.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Indique un número entero.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Indique un número.</translation>
  </message>
  <message>
   <source>Give more than {limit}.</source>
   <translation>Indique más de {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or more.</source>
   <translation>Indique {limit} o más.</translation>
  </message>
  <message>
   <source>Give less than {limit}.</source>
   <translation>Indique menos de {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or less.</source>
   <translation>Indique {limit} o menos.</translation>
  </message>
  <message>
   <source>Give true or false.</source>
   <translation>Indique true o false.</translation>
  </message>
  <message>
   <source>{setting} cannot be “{value}”.</source>
   <translation>{setting} no puede ser «{value}».</translation>
  </message>
  <message>
   <source>Choose one of: {words}.</source>
   <translation>Elija entre: {words}.</translation>
  </message>
  <message>
   <source>Write each as number=name, with commas between, such as 1=forest, 2=water.</source>
   <translation>Escriba cada uno como número=nombre, separados por comas, por ejemplo 1=bosque, 2=agua.</translation>
  </message>
  <message>
   <source>Give a number, or one of: {words}.</source>
   <translation>Indique un número o uno de estos: {words}.</translation>
  </message>
  <message>
   <source>Whole study (model)</source>
   <translation>Estudio completo (modelo)</translation>
  </message>
  <message>
   <source>Tile, encode, select, label, train and map, as a model whose steps you can change.</source>
   <translation>Cortar en teselas, codificar, seleccionar, etiquetar, entrenar y cartografiar, como un modelo cuyos pasos puede cambiar.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own.</source>
   <translation>El mismo estudio en veinte escenas: ejecute esto como proceso por lotes con una fila para cada escena, cada una con su propia carpeta de estudio.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with.</source>
   <translation>La carpeta del estudio: una nueva o una con la que continuar.</translation>
  </message>
  <message>
   <source>To change its steps, open {path} in the model designer and save it under another name.</source>
   <translation>Para cambiar sus pasos, abra {path} en el modelador gráfico y guárdelo con otro nombre.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>It is noted beside each label from now on, and tells several annotators apart when their copies are merged. Labels that are there keep their name.</source>
   <translation>Se anota junto a cada etiqueta a partir de ahora y distingue a varios anotadores cuando se unen sus copias. Las etiquetas que ya existen conservan su nombre.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, </source>
   <translation>{path} no contiene clases: un CSV tiene las columnas class_id y name, un QML clases o categorías con números como valores, </translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <source>a raster a colour table.</source>
   <translation>un ráster una tabla de colores.</translation>
  </message>
  <message>
   <source>Class {number}</source>
   <translation>Clase {number}</translation>
  </message>
  <message>
   <source>{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.</source>
   <translation>{name}: en {tiles} teselas etiquetadas, {percent} % de todos los píxeles etiquetados.</translation>
  </message>
  <message>
   <source>{name}: in no labelled tile yet; the student cannot learn it.</source>
   <translation>{name}: aún en ninguna tesela etiquetada; el alumno no puede aprenderla.</translation>
  </message>
  <message>
   <source>That is few: label more tiles with it.</source>
   <translation>Es poco: etiquete más teselas con ella.</translation>
  </message>
  <message>
   <source>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)</source>
   <translation>Clases (*.csv *.qml *.tif *.tiff *.vrt *.img);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.</source>
   <translation>El número es el que figura en las máscaras y los mapas; queda bloqueado una vez usado. Haga doble clic en un color, un nombre o una tecla.</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importar clases</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exportar clases</translation>
  </message>
  <message>
   <source>CSV (*.csv);;QGIS style (*.qml)</source>
   <translation>CSV (*.csv);;Estilo de QGIS (*.qml)</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>&amp;Unir con…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Choose a class that shall go into another.</source>
   <translation>Elija una clase que deba pasar a otra.</translation>
  </message>
  <message>
   <source>All labels of “{name}” become:</source>
   <translation>Todas las etiquetas de «{name}» pasan a ser:</translation>
  </message>
  <message>
   <source>Not taken, since the number or name is in use: {classes}.</source>
   <translation>No se tomaron, porque el número o el nombre ya está en uso: {classes}.</translation>
  </message>
  <message>
   <source>A class's key is one sign.</source>
   <translation>La tecla de una clase es un solo carácter.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} es la tecla de «{command}».</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>No se puede escribir {path}: {reason}.</translation>
  </message>
  <message>
   <source>Going</source>
   <translation>Navegación</translation>
  </message>
  <message>
   <source>Labelling</source>
   <translation>Etiquetado</translation>
  </message>
  <message>
   <source>About the tile</source>
   <translation>Sobre la tesela</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Visualización</translation>
  </message>
  <message>
   <source>Next tile</source>
   <translation>Tesela siguiente</translation>
  </message>
  <message>
   <source>Previous tile</source>
   <translation>Tesela anterior</translation>
  </message>
  <message>
   <source>Next tile to do</source>
   <translation>Siguiente tesela pendiente</translation>
  </message>
  <message>
   <source>Go to the tile again</source>
   <translation>Ir de nuevo a la tesela</translation>
  </message>
  <message>
   <source>Find a tile; Esc comes back to the map</source>
   <translation>Buscar una tesela; Esc vuelve al mapa</translation>
  </message>
  <message>
   <source>To the list of tiles; Esc comes back to the map</source>
   <translation>A la lista de teselas; Esc vuelve al mapa</translation>
  </message>
  <message>
   <source>Go on, or stay, when a tile is done</source>
   <translation>Seguir, o quedarse, cuando una tesela está lista</translation>
  </message>
  <message>
   <source>Label whole tiles: a class's key commits and goes on</source>
   <translation>Etiquetar teselas enteras: la tecla de una clase confirma y sigue adelante</translation>
  </message>
  <message>
   <source>Label segments: choose a class by its key, click or drag over them</source>
   <translation>Etiquetar segmentos: elija una clase con su tecla y haga clic o arrastre sobre ellos</translation>
  </message>
  <message>
   <source>Draw polygons with QGIS's own tools</source>
   <translation>Dibujar polígonos con las propias herramientas de QGIS</translation>
  </message>
  <message>
   <source>Eraser: click or drag over segments</source>
   <translation>Borrador: haga clic o arrastre sobre segmentos</translation>
  </message>
  <message>
   <source>Cut the tiles of the queue into segments that follow edges in all bands</source>
   <translation>Cortar las teselas de la cola en segmentos que siguen los bordes en todas las bandas</translation>
  </message>
  <message>
   <source>Coarser segments</source>
   <translation>Segmentos más gruesos</translation>
  </message>
  <message>
   <source>Finer segments</source>
   <translation>Segmentos más finos</translation>
  </message>
  <message>
   <source>Fill the rest of the tile with the class</source>
   <translation>Rellenar el resto de la tesela con la clase</translation>
  </message>
  <message>
   <source>Propose the student's map of this tile</source>
   <translation>Proponer el mapa del alumno para esta tesela</translation>
  </message>
  <message>
   <source>Accept what is proposed; else the tile is done</source>
   <translation>Aceptar lo propuesto; si no hay propuesta, la tesela está hecha</translation>
  </message>
  <message>
   <source>Put the proposal away</source>
   <translation>Descartar la propuesta</translation>
  </message>
  <message>
   <source>Copy labels from a layer of the project…</source>
   <translation>Copiar etiquetas de una capa del proyecto…</translation>
  </message>
  <message>
   <source>Take all labels of the tile away</source>
   <translation>Quitar todas las etiquetas de la tesela</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Skip, and go on</source>
   <translation>Omitir y seguir adelante</translation>
  </message>
  <message>
   <source>Unsure, and go on</source>
   <translation>Dudosa y seguir adelante</translation>
  </message>
  <message>
   <source>Reject: another tile of its cell is asked for</source>
   <translation>Rechazar: se pide otra tesela de su celda</translation>
  </message>
  <message>
   <source>Next look: true colour, infrared, index</source>
   <translation>Siguiente visualización: color verdadero, infrarrojo, índice</translation>
  </message>
  <message>
   <source>Show or hide the labels</source>
   <translation>Mostrar u ocultar las etiquetas</translation>
  </message>
  <message>
   <source>Show or hide the segments</source>
   <translation>Mostrar u ocultar los segmentos</translation>
  </message>
  <message>
   <source>Show or hide the tile's own pixels</source>
   <translation>Mostrar u ocultar los propios píxeles de la tesela</translation>
  </message>
  <message>
   <source>Magnifier</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <source>Show or hide on the map what this tile speaks for</source>
   <translation>Mostrar u ocultar en el mapa lo que representa esta tesela</translation>
  </message>
  <message>
   <source>More: classes, next round, areas, copies</source>
   <translation>Más: clases, siguiente ronda, áreas, copias</translation>
  </message>
  <message>
   <source>This list of keys</source>
   <translation>Esta lista de teclas</translation>
  </message>
  <message>
   <source>Conflicts between annotators</source>
   <translation>Conflictos entre anotadores</translation>
  </message>
  <message>
   <source>A tile that is chosen is shown on the map with their labels over ours.</source>
   <translation>La tesela elegida se muestra en el mapa con las etiquetas de la otra persona sobre las nuestras.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tesela</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Otra copia</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Difiere</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>Keep &amp;ours</source>
   <translation>Conservar las n&amp;uestras</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>Tomar las s&amp;uyas</translation>
  </message>
  <message>
   <source>No tile was labelled otherwise by another annotator.</source>
   <translation>Ninguna tesela fue etiquetada de otro modo por otra persona.</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nuestras</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>suyas</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>mixto</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} píxeles</translation>
  </message>
  <message>
   <source>Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.</source>
   <translation>Se copiaron etiquetas a {count} de {all} teselas. Examine cada una y pulse D donde esté bien.</translation>
  </message>
  <message>
   <source>Copy labels from a layer</source>
   <translation>Copiar etiquetas de una capa</translation>
  </message>
  <message>
   <source>For &amp;all tiles that are to do</source>
   <translation>Para &amp;todas las teselas pendientes</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Capa</translation>
  </message>
  <message>
   <source>&amp;Field with the class</source>
   <translation>Cam&amp;po con la clase</translation>
  </message>
  <message>
   <source>The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.</source>
   <translation>La capa tiene {count} valores en estas teselas: no contiene clases. Elija otra capa o campo.</translation>
  </message>
  <message>
   <source>In the layer</source>
   <translation>En la capa</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Aquí es</translation>
  </message>
  <message>
   <source>The layer says nothing of this tile.</source>
   <translation>La capa no dice nada de esta tesela.</translation>
  </message>
  <message>
   <source>The layer says nothing of these tiles.</source>
   <translation>La capa no dice nada de estas teselas.</translation>
  </message>
  <message>
   <source>There is no raster or polygon layer.</source>
   <translation>No hay ninguna capa ráster ni de polígonos.</translation>
  </message>
  <message>
   <source>a new class</source>
   <translation>una clase nueva</translation>
  </message>
  <message>
   <source>not labelled</source>
   <translation>no etiquetado</translation>
  </message>
  <message>
   <source>Looking at tile {number} of {count}</source>
   <translation>Mirando la tesela {number} de {count}</translation>
  </message>
  <message>
   <source>Copying to tile {number} of {count}</source>
   <translation>Copiando a la tesela {number} de {count}</translation>
  </message>
  <message>
   <source>The layer “{layer}” cannot be read.</source>
   <translation>La capa «{layer}» no se puede leer.</translation>
  </message>
  <message>
   <source>The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.</source>
   <translation>Las teclas actúan cuando el mapa tiene la herramienta de etiquetado o cuando su página tiene el teclado; nunca mientras escribe un texto.</translation>
  </message>
  <message>
   <source>Keys of the labelling</source>
   <translation>Teclas del etiquetado</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>The polygons of {path} cannot be read just now. Try again.</source>
   <translation>Los polígonos de {path} no se pueden leer ahora. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Color verdadero</translation>
  </message>
  <message>
   <source>Colour infrared</source>
   <translation>Infrarrojo en color</translation>
  </message>
  <message>
   <source>Short-wave infrared</source>
   <translation>Infrarrojo de onda corta</translation>
  </message>
  <message>
   <source>Vegetation index</source>
   <translation>Índice de vegetación</translation>
  </message>
  <message>
   <source>Whole tile</source>
   <translation>Tesela entera</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Coarser</source>
   <translation>Más grueso</translation>
  </message>
  <message>
   <source>Finer</source>
   <translation>Más fino</translation>
  </message>
  <message>
   <source>Fill the rest</source>
   <translation>Rellenar el resto</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>Sugerir</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>Copiar…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Go on when a tile is done</source>
   <translation>Seguir adelante cuando una tesela está hecha</translation>
  </message>
  <message>
   <source>Show on the map what this tile speaks for</source>
   <translation>Mostrar en el mapa lo que representa esta tesela</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>{done} of {asked} tiles · {percent} % of the area</source>
   <translation>{done} de {asked} teselas · {percent} % del área</translation>
  </message>
  <message>
   <source>&amp;Classes…</source>
   <translation>&amp;Clases…</translation>
  </message>
  <message>
   <source>Second &amp;view</source>
   <translation>Segunda &amp;vista</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Teclas…</translation>
  </message>
  <message>
   <source>Next &amp;round…</source>
   <translation>Siguiente &amp;ronda…</translation>
  </message>
  <message>
   <source>&amp;Add random tiles for areas…</source>
   <translation>&amp;Añadir teselas aleatorias para áreas…</translation>
  </message>
  <message>
   <source>Class &amp;areas…</source>
   <translation>Áreas &amp;de las clases…</translation>
  </message>
  <message>
   <source>&amp;Export labels…</source>
   <translation>&amp;Exportar etiquetas…</translation>
  </message>
  <message>
   <source>&amp;Send a copy…</source>
   <translation>&amp;Enviar una copia…</translation>
  </message>
  <message>
   <source>&amp;Merge another's labels…</source>
   <translation>&amp;Fusionar las etiquetas de otra persona…</translation>
  </message>
  <message>
   <source>C&amp;onflicts…</source>
   <translation>C&amp;onflictos…</translation>
  </message>
  <message>
   <source>&amp;Your name…</source>
   <translation>&amp;Su nombre…</translation>
  </message>
  <message>
   <source>Tile {number} of {count}</source>
   <translation>Tesela {number} de {count}</translation>
  </message>
  <message>
   <source>How the tile's pixels are shown [{key}]; the layers of the project keep their styles</source>
   <translation>Cómo se muestran los píxeles de la tesela [{key}]; las capas del proyecto conservan sus estilos</translation>
  </message>
  <message>
   <source>The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.</source>
   <translation>No se pudo guardar el polígono: {reason}. Sigue en la edición de QGIS: guarde a mano la capa «Etiquetas».</translation>
  </message>
  <message>
   <source>QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.</source>
   <translation>QGIS comparte transacciones entre capas y retendría las etiquetas. Desactívelo en las propiedades del proyecto.</translation>
  </message>
  <message>
   <source>{count} polygons of the layer “Labels” have no class of the table, so they are no labels.</source>
   <translation>{count} polígonos de la capa «Etiquetas» no tienen una clase de la tabla, así que no son etiquetas.</translation>
  </message>
  <message>
   <source>The study's layer “Labels” is not in the project. Add the study to the map first.</source>
   <translation>La capa «Etiquetas» del estudio no está en el proyecto. Añada antes el estudio al mapa.</translation>
  </message>
  <message>
   <source>Choose a class first, by its key or in the list.</source>
   <translation>Elija antes una clase, con su tecla o en la lista.</translation>
  </message>
  <message>
   <source>The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it.</source>
   <translation>La capa «Etiquetas» no se puede editar: review.gpkg es de solo lectura, o lo está usando otro programa.</translation>
  </message>
  <message>
   <source>Saved. Where polygons overlap, the later one wins.</source>
   <translation>Guardado. Donde los polígonos se solapan, vale el más reciente.</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>omitida</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>dudosa</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Representa</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>{tiles}, {percent} %</source>
   <translation>{tiles}, {percent} %</translation>
  </message>
  <message>
   <source>Tile {tile}</source>
   <translation>Tesela {tile}</translation>
  </message>
  <message>
   <source>the student is unsure here ({measure} {value} of 1)</source>
   <translation>el estudiante duda aquí ({measure} {value} de 1)</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropía</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>margen</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>desacuerdo</translation>
  </message>
  <message>
   <source>drawn at random, for class areas</source>
   <translation>sorteada al azar, para áreas de clases</translation>
  </message>
  <message>
   <source>holds much of the rare class {name}</source>
   <translation>contiene mucho de la clase rara {name}</translation>
  </message>
  <message>
   <source>the way there is {distance} long</source>
   <translation>el camino hasta allí mide {distance}</translation>
  </message>
  <message>
   <source>All tiles of this list are done.</source>
   <translation>Todas las teselas de esta lista están hechas.</translation>
  </message>
  <message>
   <source>Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards.</source>
   <translation>Intro acepta lo propuesto, Esc lo descarta; corríjalo después con clics.</translation>
  </message>
  <message>
   <source>Whole tiles are labelled now: press a class's key. S takes segments.</source>
   <translation>Ahora se etiquetan teselas enteras: pulse la tecla de una clase. S pasa a segmentos.</translation>
  </message>
  <message>
   <source>This tile is not cut into segments yet. Press “Cut segments”.</source>
   <translation>Esta tesela aún no está cortada en segmentos. Pulse «Cortar segmentos».</translation>
  </message>
  <message>
   <source>Search: tile, class, reason</source>
   <translation>Buscar: tesela, clase, motivo</translation>
  </message>
  <message>
   <source>DDOQ second view</source>
   <translation>Segunda vista de DDOQ</translation>
  </message>
  <message>
   <source>The layer that is shown here; the first map keeps its own</source>
   <translation>La capa que se muestra aquí; el primer mapa conserva la suya</translation>
  </message>
  <message>
   <source>The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for.</source>
   <translation>El polígono no cubre ningún píxel de una tesela de la cola. Dibújelo dentro de una tesela que se haya pedido.</translation>
  </message>
  <message>
   <source>A class needs a name.</source>
   <translation>Una clase necesita un nombre.</translation>
  </message>
  <message>
   <source>The number of a class is from 0 to 254.</source>
   <translation>El número de una clase va de 0 a 254.</translation>
  </message>
  <message>
   <source>A class cannot be merged into itself.</source>
   <translation>Una clase no se puede unir consigo misma.</translation>
  </message>
  <message>
   <source>asked instead of tile {tile}, which was rejected</source>
   <translation>pedida en lugar de la tesela {tile}, que se rechazó</translation>
  </message>
  <message>
   <source>“{name}” is in use. Merge it into another class instead.</source>
   <translation>«{name}» está en uso. En su lugar, únala con otra clase.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <source>There is no class {id}. Add it to the table of classes first.</source>
   <translation>No existe la clase {id}. Añádala antes a la tabla de clases.</translation>
  </message>
  <message>
   <source>There is a class “{name}” already. Merge the two instead.</source>
   <translation>Ya existe una clase «{name}». En su lugar, una las dos.</translation>
  </message>
  <message>
   <source>The key {key} is that of “{name}”.</source>
   <translation>La tecla {key} es la de «{name}».</translation>
  </message>
  <message>
   <source>The tile {tile} is not in the queue.</source>
   <translation>La tesela {tile} no está en la cola.</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for</source>
   <translation>Teselas que representa esta</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for, the most alike first. A click shows one on the map.</source>
   <translation>Teselas que representa esta, primero las más parecidas. Un clic muestra una en el mapa.</translation>
  </message>
  <message>
   <source>{path} could not be read or written: {reason}. What was confirmed before is safe.</source>
   <translation>No se pudo leer o escribir {path}: {reason}. Lo confirmado antes está a salvo.</translation>
  </message>
  <message>
   <source>{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again.</source>
   <translation>Otro programa está escribiendo en {path}. No se ha cambiado nada. Guarde o cierre allí la edición de sus capas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.</source>
   <translation>{path} es de solo lectura para usted. No se ha cambiado nada. Cambie los permisos del archivo y de su carpeta.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.</source>
   <translation>El disco está lleno: no se pudo escribir {path}. Lo confirmado antes está a salvo. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be opened. Check that it is there and that you may read it and write beside it.</source>
   <translation>{path} no se puede abrir. Compruebe que exista y que usted pueda leerlo y escribir a su lado.</translation>
  </message>
  <message>
   <source>There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.</source>
   <translation>Todavía no hay ningún mapa de este ráster. Entrene antes el alumno y cartografíe el ráster; después podrá proponer etiquetas.</translation>
  </message>
  <message>
   <source>The student's map says nothing of this tile in the classes of now.</source>
   <translation>El mapa del alumno no dice nada de esta tesela en las clases actuales.</translation>
  </message>
  <message>
   <source>The map {path} cannot be read.</source>
   <translation>El mapa {path} no se puede leer.</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Volver a comprobar</translation>
  </message>
  <message>
   <source>Next to do</source>
   <translation>Siguiente pendiente</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Dudosa</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>No tile is shown.</source>
   <translation>No se muestra ninguna tesela.</translation>
  </message>
  <message>
   <source>represents {tiles}, {percent} % of the area</source>
   <translation>representa {tiles}, {percent} % del área</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept.</source>
   <translation>Libere algunos gigabytes o elija una carpeta en otro disco e instale de nuevo; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>The proxy asks for a name and a password.</source>
   <translation>El proxy pide un nombre y una contraseña.</translation>
  </message>
  <message>
   <source>Enter them in QGIS under Settings, Options, Network, and install again.</source>
   <translation>Introdúzcalos en QGIS en Configuración, Opciones, Red e instale de nuevo.</translation>
  </message>
  <message>
   <source>The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.</source>
   <translation>La conexión no es de confianza: un cortafuegos o antivirus puede abrir conexiones cifradas, o el reloj de este equipo está mal.</translation>
  </message>
  <message>
   <source>Ask who runs your network to add its certificate to the system's, or install from a folder of wheels.</source>
   <translation>Pida a quien administra su red que añada su certificado a los del sistema o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <source>A package is not the one this plugin was tested with.</source>
   <translation>Un paquete no es aquel con el que se probó este complemento.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds other files. Try another network; clear the cache with Remove, and install again.</source>
   <translation>Algo en el camino altera las descargas, o la carpeta de wheels contiene otros archivos. Pruebe otra red; vacíe la caché con Quitar e instale de nuevo.</translation>
  </message>
  <message>
   <source>A path became too long for the system.</source>
   <translation>Una ruta se hizo demasiado larga para el sistema.</translation>
  </message>
  <message>
   <source>Choose a folder with a short path, such as C:\ddoq, and install again.</source>
   <translation>Elija una carpeta de ruta corta, como C:\ddoq, e instale de nuevo.</translation>
  </message>
  <message>
   <source>The system's security does not let the engine's programs run from this folder.</source>
   <translation>La seguridad del sistema no permite ejecutar los programas del motor desde esta carpeta.</translation>
  </message>
  <message>
   <source>Ask who runs this machine to allow the folder, or choose one that is allowed.</source>
   <translation>Pida a quien administra este equipo que permita la carpeta o elija una que esté permitida.</translation>
  </message>
  <message>
   <source>A file of the engine is in use.</source>
   <translation>Un archivo del motor está en uso.</translation>
  </message>
  <message>
   <source>Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again.</source>
   <translation>Pare las tareas en ejecución, cierre otras ventanas de QGIS, espere a que termine un análisis de virus e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The folder cannot be written.</source>
   <translation>No se puede escribir en la carpeta.</translation>
  </message>
  <message>
   <source>Choose another folder, one that is yours.</source>
   <translation>Elija otra carpeta, una que sea suya.</translation>
  </message>
  <message>
   <source>This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed).</source>
   <translation>Este Linux es demasiado antiguo para los paquetes del motor (se necesita glibc 2.28, de 2018).</translation>
  </message>
  <message>
   <source>Update the system, or use your own Python in which PyTorch works.</source>
   <translation>Actualice el sistema o use un Python propio en el que funcione PyTorch.</translation>
  </message>
  <message>
   <source>A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one.</source>
   <translation>No se pudo cargar una biblioteca de PyTorch: a Windows le falta el runtime de Microsoft Visual C++ o tiene uno antiguo.</translation>
  </message>
  <message>
   <source>Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.</source>
   <translation>Instale el "Visual C++ Redistributable" (x64) actual de Microsoft, reinicie el equipo y repare el motor.</translation>
  </message>
  <message>
   <source>The Python that was found cannot make environments.</source>
   <translation>El Python encontrado no puede crear entornos.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install python3-venv, and install again.</source>
   <translation>En Debian y Ubuntu, instale python3-venv e instale de nuevo.</translation>
  </message>
  <message>
   <source>A package that the engine needs is not in this Python.</source>
   <translation>Un paquete que el motor necesita no está en este Python.</translation>
  </message>
  <message>
   <source>The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists.</source>
   <translation>Los detalles lo indican. Repare el motor; en un Python propio, instale lo que enumera plugin/runtime/requirements.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and none could be fetched.</source>
   <translation>No hay Python 3.11 a 3.13 en este equipo, y no se pudo obtener ninguno.</translation>
  </message>
  <message>
   <source>Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again.</source>
   <translation>Instale Python 3.12 (64 bits) desde python.org o con los paquetes de su sistema e instale de nuevo.</translation>
  </message>
  <message>
   <source>PyTorch's own server could not be reached, or does not have this build.</source>
   <translation>No se pudo acceder al servidor propio de PyTorch, o no tiene esta versión.</translation>
  </message>
  <message>
   <source>Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.</source>
   <translation>Inténtelo más tarde; o, en Linux, elija CUDA 13 como dispositivo: viene del registro de paquetes y funciona también en el procesador.</translation>
  </message>
  <message>
   <source>The network does not answer.</source>
   <translation>La red no responde.</translation>
  </message>
  <message>
   <source>Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept.</source>
   <translation>Compruebe la conexión y el proxy de QGIS (Configuración, Opciones, Red) e instale de nuevo; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>A package could not be found for this system and Python.</source>
   <translation>No se pudo encontrar un paquete para este sistema y este Python.</translation>
  </message>
  <message>
   <source>If you install from a folder: it must hold the wheels for this system and this version of Python. The details name the package.</source>
   <translation>Si instala desde una carpeta: debe contener los wheels para este sistema y esta versión de Python. Los detalles indican el paquete.</translation>
  </message>
  <message>
   <source>A library crashed when it was tried.</source>
   <translation>Una biblioteca falló al probarla.</translation>
  </message>
  <message>
   <source>Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it.</source>
   <translation>Repare el motor. Si vuelve a fallar, puede que el procesador sea demasiado antiguo para PyTorch; copie el informe y envíelo.</translation>
  </message>
  <message>
   <source>The installation failed.</source>
   <translation>La instalación falló.</translation>
  </message>
  <message>
   <source>Install again: it goes on where it stopped. If it stays so, copy the report and send it.</source>
   <translation>Instale de nuevo: continúa donde se detuvo. Si persiste, copie el informe y envíelo.</translation>
  </message>
  <message>
   <source>The installer went silent and was ended.</source>
   <translation>El instalador dejó de responder y se cerró.</translation>
  </message>
  <message>
   <source>Install again; what was downloaded is kept. A virus scanner may be holding it.</source>
   <translation>Instale de nuevo; lo descargado se conserva. Puede que un antivirus lo esté reteniendo.</translation>
  </message>
  <message>
   <source>Preparing the folder</source>
   <translation>Preparando la carpeta</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Obteniendo el instalador</translation>
  </message>
  <message>
   <source>Making the environment with {name}</source>
   <translation>Creando el entorno con {name}</translation>
  </message>
  <message>
   <source>Copying the engine</source>
   <translation>Copiando el motor</translation>
  </message>
  <message>
   <source>Verifying: a convolution, a network, a raster, tables</source>
   <translation>Verificando: una convolución, una red, un ráster, tablas</translation>
  </message>
  <message>
   <source>Cleaning up</source>
   <translation>Limpiando</translation>
  </message>
  <message>
   <source>Fetching Python {version}</source>
   <translation>Obteniendo Python {version}</translation>
  </message>
  <message>
   <source>Downloading and unpacking: {done} of about {total}</source>
   <translation>Descargando y descomprimiendo: {done} de unos {total}</translation>
  </message>
  <message>
   <source>The engine works</source>
   <translation>El motor funciona</translation>
  </message>
  <message>
   <source>{path} is not a Python that runs.</source>
   <translation>{path} no es un Python que funcione.</translation>
  </message>
  <message>
   <source>Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.</source>
   <translation>Elija el propio intérprete: bin/python de un entorno, o python.exe en Windows.</translation>
  </message>
  <message>
   <source>{path} is Python {version} with {bits} bit.</source>
   <translation>{path} es Python {version} de {bits} bits.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 or newer with 64 bit.</source>
   <translation>El motor necesita Python 3.11 o más nuevo, de 64 bits.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had.</source>
   <translation>No hay Python 3.11 a 3.13 en este equipo, y no se pudo conseguir el instalador que lo obtendría.</translation>
  </message>
  <message>
   <source>Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.</source>
   <translation>Compruebe la conexión o instale Python 3.12 (64 bits) desde python.org e instale de nuevo.</translation>
  </message>
  <message>
   <source>No engine is installed here.</source>
   <translation>Aquí no hay ningún motor instalado.</translation>
  </message>
  <message>
   <source>Install it.</source>
   <translation>Instálelo.</translation>
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation>Otro QGIS (proceso {pid}) está instalando o quitando el motor.</translation>
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation>Espere a que termine o deténgalo allí.</translation>
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} necesita el controlador 580 o más nuevo, y está instalado {driver}: se usa el procesador. Actualice el controlador y repare el motor para usar la tarjeta.</translation>
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch ya no se hace para Mac con procesadores Intel.</translation>
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation>PyTorch no se hace para este procesador ({name}).</translation>
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation>Este Linux es demasiado antiguo para PyTorch: necesita glibc 2.28 (2018) o más nuevo.</translation>
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>El controlador NVIDIA {driver} de {name} es demasiado antiguo: se usa el procesador. Actualice el controlador y repare el motor para usar la tarjeta.</translation>
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation>PyTorch ya no admite {name}: se usa el procesador.</translation>
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation>Un procesador de Apple: se usa su GPU.</translation>
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation>No se encontró ningún controlador NVIDIA: se usa el procesador.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation>{name} con el controlador {driver}: CUDA 13.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation>{name} con el controlador {driver}: CUDA 12.6.</translation>
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation>Esta carpeta está dentro del complemento o del perfil de QGIS: una actualización borraría el motor. Elija otra.</translation>
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation>Esta carpeta está en una unidad de red: la instalación tarda y la carga es lenta. Es mejor una carpeta en un disco de este equipo.</translation>
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation>Esta carpeta se sincroniza con una nube: copiaría gigabytes y bloquearía archivos mientras lo hace. Es mejor otra.</translation>
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation>La ruta de esta carpeta es larga ({length} caracteres); Windows permite 260 para una ruta completa. Es mejor una más corta, como C:\ddoq.</translation>
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation>La ruta de esta carpeta tiene letras que algunas bibliotecas no pueden leer en Windows. Si la comprobación final falla, elija una ruta sencilla, como C:\ddoq.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: copy {requirements} there, and run in it: {command}</source>
   <translation>La carpeta {folder} no contiene ningún wheel de torch {version}. Prepare una en un equipo con red, con el mismo sistema y el mismo Python: copie allí {requirements} y ejecute en ella: {command}</translation>
  </message>
  <message>
   <source>Use your own Python instead, one in which PyTorch works.</source>
   <translation>Use en su lugar un Python propio, en el que funcione PyTorch.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found on this machine, and none can be fetched without network. Install Python 3.12 (64 bit) first.</source>
   <translation>No se encontró ningún Python 3.11 a 3.13 en este equipo, y no se puede obtener ninguno sin red. Instale antes Python 3.12 (64 bits).</translation>
  </message>
  <message>
   <source>The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk.</source>
   <translation>El disco tiene {free} libres, y se necesitan unos {needed}. Libere espacio o elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found: uv fetches Python {version}.</source>
   <translation>No se encontró ningún Python 3.11 a 3.13: uv obtiene Python {version}.</translation>
  </message>
  <message>
   <source>PyTorch comes from its own server by version; its files are not checked against hashes.</source>
   <translation>PyTorch viene de su propio servidor por versión; sus archivos no se comprueban con hashes.</translation>
  </message>
  <message>
   <source>An installation was interrupted: {size} are there already and are used again.</source>
   <translation>Se interrumpió una instalación: {size} ya están ahí y se vuelven a usar.</translation>
  </message>
  <message>
   <source>A job of the engine is running.</source>
   <translation>Una tarea del motor está en ejecución.</translation>
  </message>
  <message>
   <source>Wait until it is done, or cancel it, and remove then.</source>
   <translation>Espere a que termine o cancélela, y quite entonces el motor.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} no se puede quitar: {reason}.</translation>
  </message>
  <message>
   <source>Close other QGIS windows and programs that use it, and remove again.</source>
   <translation>Cierre otras ventanas de QGIS y programas que lo usen e intente quitarlo de nuevo.</translation>
  </message>
  <message>
   <source>This version of the plugin needs other packages. Install again; the old ones stay until that is done.</source>
   <translation>Esta versión del complemento necesita otros paquetes. Instale de nuevo; los antiguos se quedan hasta que termine.</translation>
  </message>
  <message>
   <source>The engine is not ready ({state}). {what_to_do} Open Raster &gt; DDOQ &gt; Engine in QGIS.</source>
   <translation>El motor no está listo ({state}). {what_to_do} Abra Ráster &gt; DDOQ &gt; Motor en QGIS.</translation>
  </message>
  <message>
   <source>The engine is not installed yet. Open Raster &gt; DDOQ &gt; Engine in QGIS and press Install.</source>
   <translation>El motor aún no está instalado. Abra Ráster &gt; DDOQ &gt; Motor en QGIS y pulse Instalar.</translation>
  </message>
  <message>
   <source>Your own Python is gone</source>
   <translation>Su propio Python ya no está</translation>
  </message>
  <message>
   <source>Choose it again, or use the installed engine.</source>
   <translation>Elíjalo de nuevo o use el motor instalado.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Jobs run in the engine's own Python, apart from QGIS.</source>
   <translation>Las tareas se ejecutan en el Python propio del motor, aparte de QGIS.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Files of the engine are gone. Repair it.</source>
   <translation>Faltan archivos del motor. Repárelo.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>An installation did not come to its end. Continue: what was downloaded is used again.</source>
   <translation>Una instalación no llegó a su fin. Continúe: lo descargado se vuelve a usar.</translation>
  </message>
  <message>
   <source>Not installed</source>
   <translation>No instalado</translation>
  </message>
  <message>
   <source>DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.</source>
   <translation>DDOQ calcula en un Python propio, con PyTorch. No se pone nada en el Python de QGIS.</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>No actualizado</translation>
  </message>
  <message>
   <source>Ready, with your own Python</source>
   <translation>Listo, con su propio Python</translation>
  </message>
  <message>
   <source>Jobs run in the interpreter that you chose.</source>
   <translation>Las tareas se ejecutan en el intérprete que eligió.</translation>
  </message>
  <message>
   <source>The plugin was updated. Repair puts its engine in place, without a download.</source>
   <translation>El complemento se actualizó. Reparar pone su motor en su lugar, sin descarga.</translation>
  </message>
  <message>
   <source>The installer made a mistake.</source>
   <translation>El instalador cometió un error.</translation>
  </message>
  <message>
   <source>Copy the report and send it.</source>
   <translation>Copie el informe y envíelo.</translation>
  </message>
  <message>
   <source>The installer that came (uv {version}) is not the one this plugin was made with.</source>
   <translation>El instalador que llegó (uv {version}) no es aquel con el que se hizo este complemento.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds another file. Try another network, or ask who runs yours.</source>
   <translation>Algo en el camino altera las descargas, o la carpeta de wheels contiene otro archivo. Pruebe otra red o pregunte a quien administra la suya.</translation>
  </message>
  <message>
   <source>The environment is there, but does not work: {name} failed.</source>
   <translation>El entorno existe, pero no funciona: {name} falló.</translation>
  </message>
  <message>
   <source>Repair it. If it stays so, copy the report and send it.</source>
   <translation>Repárelo. Si persiste, copie el informe y envíelo.</translation>
  </message>
  <message>
   <source>PyTorch finds the graphics card but cannot compute on it.</source>
   <translation>PyTorch encuentra la tarjeta gráfica, pero no puede calcular en ella.</translation>
  </message>
  <message>
   <source>Update the card's driver and install again, or choose the processor as device.</source>
   <translation>Actualice el controlador de la tarjeta e instale de nuevo o elija el procesador como dispositivo.</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no job {name}.</source>
   <translation>No existe el trabajo {name}.</translation>
  </message>
  <message>
   <source>The jobs are {jobs}.</source>
   <translation>Los trabajos son {jobs}.</translation>
  </message>
  <message>
   <source>There is no stage {name}.</source>
   <translation>No existe la etapa {name}.</translation>
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation>Las etapas son {stages}.</translation>
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation>El área de interés {path} no se superpone con {raster}.</translation>
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation>Compruebe el área en QGIS, sobre todo su SRC; una capa puede tener asignado uno equivocado.</translation>
  </message>
  <message>
   <source>The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.</source>
   <translation>El estudio tiene otras teselas que cuando se sortearon las aleatorias. Se sortean de nuevo; todas las etiquetas se conservan.</translation>
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation>{path} no tiene ningún polígono que sirva de área de interés.</translation>
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation>Dibuje al menos un polígono en ella o elija otra capa.</translation>
  </message>
  <message>
   <source>{count} strata have too few labelled tiles, and are taken together with others.</source>
   <translation>{count} estratos tienen demasiado pocas teselas etiquetadas y se reúnen con otros.</translation>
  </message>
  <message>
   <source>No random tiles were drawn from the tiles that the study has now.</source>
   <translation>No se sorteó ninguna tesela aleatoria entre las teselas que el estudio tiene ahora.</translation>
  </message>
  <message>
   <source>Draw them: ddoq area-sample {path}</source>
   <translation>Sortéelas: ddoq area-sample {path}</translation>
  </message>
  <message>
   <source>Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to be like the others of their strata; if they are of a kind, the areas are wrong by that.</source>
   <translation>De las {drawn} teselas aleatorias, {to_label} aún no están etiquetadas y {left_out} se omitieron o rechazaron. Los intervalos suponen que son como las demás de sus estratos; si son de un tipo aparte, las áreas tienen ese error.</translation>
  </message>
  <message>
   <source>{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.</source>
   <translation>Ahora hay {drawn} teselas aleatorias sorteadas, y se pidieron {asked}: ninguna se retira, y no hay más de las que existen.</translation>
  </message>
  <message>
   <source>{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.</source>
   <translation>{count} teselas aleatorias están etiquetadas en parte (menos del {share:.0f} %). Se supone que sus píxeles etiquetados son como los demás.</translation>
  </message>
  <message>
   <source>Reading the labels of tile {done} of {total}</source>
   <translation>Leyendo las etiquetas de la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>Reading the map, tile {done} of {total}</source>
   <translation>Leyendo el mapa, tesela {done} de {total}</translation>
  </message>
  <message>
   <source>{count} strata have fewer than two labelled random tiles, so nothing is known of their variance.</source>
   <translation>{count} estratos tienen menos de dos teselas aleatorias etiquetadas, así que no se sabe nada de su varianza.</translation>
  </message>
  <message>
   <source>Label more of the random tiles, or draw more.</source>
   <translation>Etiquete más de las teselas aleatorias o sortee más.</translation>
  </message>
  <message>
   <source>Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.</source>
   <translation>Hay demasiado pocas teselas aleatorias para estas clases; no se fíe de sus intervalos: {classes}. Sortee más teselas.</translation>
  </message>
  <message>
   <source>The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.</source>
   <translation>Las teselas de este estudio se solapan (tamaño {size} px, espaciado {stride} px), así que sus áreas no se suman.</translation>
  </message>
  <message>
   <source>For class areas, tile a study without a stride, or with one of {size} px or more.</source>
   <translation>Para las áreas de las clases, corte en teselas un estudio sin espaciado o con uno de {size} px o más.</translation>
  </message>
  <message>
   <source>Of the random tiles {count} are labelled and not trained on; that is too few for an interval.</source>
   <translation>De las teselas aleatorias, {count} están etiquetadas y fuera del entrenamiento; son demasiado pocas para un intervalo.</translation>
  </message>
  <message>
   <source>Label the random tiles first. If the student was trained on them, draw more, or train it without them.</source>
   <translation>Etiquete antes las teselas aleatorias. Si el alumno se entrenó con ellas, sortee más o entrénelo sin ellas.</translation>
  </message>
  <message>
   <source>{count} random tiles are too few for {strata} strata: each needs {fewest} at least.</source>
   <translation>{count} teselas aleatorias son demasiado pocas para {strata} estratos: cada uno necesita al menos {fewest}.</translation>
  </message>
  <message>
   <source>Ask for {need} tiles or more, or for fewer strata.</source>
   <translation>Pida {need} teselas o más, o menos estratos.</translation>
  </message>
  <message>
   <source>The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.</source>
   <translation>El alumno del mapa se entrenó con {count} de las teselas aleatorias. Con el mapa cuentan como conocidas, no como parte de la muestra.</translation>
  </message>
  <message>
   <source>The map does not help here. {reason}</source>
   <translation>El mapa no ayuda aquí. {reason}</translation>
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation>--draws no puede ser {text}.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation>Indique un número entero; 0 no compara nada.</translation>
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation>No se entiende el nombre de clase {item}.</translation>
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation>Escriba --names VALOR=NOMBRE, por ejemplo --names 2=agua.</translation>
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation>No se entiende --set {text}.</translation>
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation>Escriba --set ETAPA.NOMBRE=VALOR, por ejemplo --set train.steps=900.</translation>
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation>El valor de --set {text} no es YAML válido.</translation>
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation>Póngalo entre comillas.</translation>
  </message>
  <message>
   <source>The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.</source>
   <translation>Las maneras de un sorteo eligieron juntas las {tiles} teselas con el presupuesto {budget}; no queda ninguna para evaluar.</translation>
  </message>
  <message>
   <source>Lower the largest budget, or compare fewer selectors at a time.</source>
   <translation>Reduzca el presupuesto mayor o compare menos maneras de elegir a la vez.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles are left out: the reference knows less than half of each.</source>
   <translation>{count} de {total} teselas quedan fuera: la referencia conoce menos de la mitad de cada una.</translation>
  </message>
  <message>
   <source>No reference was given.</source>
   <translation>No se indicó ninguna referencia.</translation>
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation>Indique una: --reference RÁSTER.</translation>
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation>Con {budget} de {tiles} teselas etiquetadas no queda ninguna para evaluar.</translation>
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation>Reduzca el presupuesto.</translation>
  </message>
  <message>
   <source>Comparing, run {done} of {total}</source>
   <translation>Comparando, ejecución {done} de {total}</translation>
  </message>
  <message>
   <source>There is no selector named {name}.</source>
   <translation>No hay ninguna manera de elegir llamada {name}.</translation>
  </message>
  <message>
   <source>Choose among {allowed}.</source>
   <translation>Elija entre {allowed}.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>{path} could not be copied: {reason}.</source>
   <translation>No se pudo copiar {path}: {reason}.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers in QGIS and check the free space, then try again.</source>
   <translation>Guarde o cierre en QGIS la edición de sus capas, compruebe el espacio libre e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Copying {file}</source>
   <translation>Copiando {file}</translation>
  </message>
  <message>
   <source>The copy cannot be made in {path}: {reason}.</source>
   <translation>No se puede hacer la copia en {path}: {reason}.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder outside of the study.</source>
   <translation>Elija una carpeta nueva o vacía fuera del estudio.</translation>
  </message>
  <message>
   <source>Where to copy was not said.</source>
   <translation>No se dijo adónde copiar.</translation>
  </message>
  <message>
   <source>Name a folder: ddoq copy-study STUDY FOLDER.</source>
   <translation>Indique una carpeta: ddoq copy-study ESTUDIO CARPETA.</translation>
  </message>
  <message>
   <source>{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.</source>
   <translation>{count} rásters están fuera del estudio y no se copiaron: la copia los encuentra en el mismo lugar, como {path}.</translation>
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation>Ocurrió algo que el motor no había previsto ({kind}: {reason}).</translation>
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation>El estudio está intacto. Informe del problema con el registro en {path}.</translation>
  </message>
  <message>
   <source>The class raster {path} has {count} classes on the tiles.</source>
   <translation>El ráster de clases {path} tiene {count} clases en las teselas.</translation>
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation>Indique un ráster de 1 a 254 valores de clase que cubra el estudio; compruebe su SRC y qué valores se ignoran.</translation>
  </message>
  <message>
   <source>Comparing with tile {done} of {total}</source>
   <translation>Comparando con la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>Values of the type {type} cannot be written as {asked}, which holds {allowed}.</source>
   <translation>Los valores del tipo {type} no se pueden escribir como {asked}, que admite {allowed}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold all values as they are.</source>
   <translation>Elija tif o pt, que admiten todos los valores tal como son.</translation>
  </message>
  <message>
   <source>The class raster {path} is not there.</source>
   <translation>El ráster de clases {path} no existe.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.</source>
   <translation>Los latentes de {tiles} teselas, de {length} números cada uno, necesitan {needed} GB de disco, y hay {free} GB libres.</translation>
  </message>
  <message>
   <source>Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.</source>
   <translation>Libere espacio, corte en teselas con un espaciado mayor o codifique de nuevo con más profundidad o menos canales latentes.</translation>
  </message>
  <message>
   <source>The study's encoder is {encoder}, from whose vectors no tile can be made again.</source>
   <translation>El codificador del estudio es {encoder}, de cuyos vectores no se puede rehacer ninguna tesela.</translation>
  </message>
  <message>
   <source>Encode with a VAE first: ddoq encode {path} --encoder vae</source>
   <translation>Codifique antes con un VAE: ddoq encode {path} --encoder vae</translation>
  </message>
  <message>
   <source>Reading the class raster</source>
   <translation>Leyendo el ráster de clases</translation>
  </message>
  <message>
   <source>Decoding tile {done} of {total}</source>
   <translation>Decodificando la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation>La tarjeta gráfica se quedó sin memoria.</translation>
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation>Reduzca el tamaño del lote, cierre otros programas que usen la tarjeta o entrene en el procesador (device cpu).</translation>
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation>El dispositivo {device} no está disponible en este equipo.</translation>
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation>Use --device auto o cpu, o instale una versión de PyTorch compatible con él.</translation>
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation>El dispositivo {device} es una sola tarjeta, y el ajuste devices pide {count}.</translation>
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation>Ponga device en cuda para varias tarjetas, o devices en 1.</translation>
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation>El ajuste devices pide {count}, y este equipo tiene {there} ({kind}).</translation>
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation>Ponga devices en {there} o menos.</translation>
  </message>
  <message>
   <source>The embeddings {path} are not there.</source>
   <translation>Los embeddings {path} no están.</translation>
  </message>
  <message>
   <source>{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.</source>
   <translation>{path} no tiene embedding para {count} de las {total} teselas del estudio, por ejemplo {tile}.</translation>
  </message>
  <message>
   <source>Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.</source>
   <translation>Dé una fila por cada tesela de tiles.parquet del estudio; tras volver a teselar, los identificadores pueden ser otros.</translation>
  </message>
  <message>
   <source>{path} has no column tile_id, so that it is not known whose embeddings it holds.</source>
   <translation>{path} no tiene la columna tile_id, así que no se sabe de qué teselas son los embeddings.</translation>
  </message>
  <message>
   <source>Add the ids that tiles.parquet of the study gives to its tiles.</source>
   <translation>Añada los identificadores que tiles.parquet del estudio da a las teselas.</translation>
  </message>
  <message>
   <source>{path} has no column of numbers beside tile_id.</source>
   <translation>{path} no tiene ninguna columna de números junto a tile_id.</translation>
  </message>
  <message>
   <source>Give a table with a column of numbers for each component, or one of lists of them.</source>
   <translation>Dé una tabla con una columna de números por componente, o una con listas de números.</translation>
  </message>
  <message>
   <source>In {path} {count} of the study's tiles have values that are empty, infinite or no number.</source>
   <translation>En {path}, {count} de las teselas del estudio tienen valores vacíos, infinitos o que no son números.</translation>
  </message>
  <message>
   <source>Fill them, or leave out the columns that hold them.</source>
   <translation>Rellénelos o quite las columnas que los contienen.</translation>
  </message>
  <message>
   <source>{path} has several rows for the tile {tile}; {count} rows are too many.</source>
   <translation>{path} tiene varias filas para la tesela {tile}; sobran {count} filas.</translation>
  </message>
  <message>
   <source>Leave one row for each tile.</source>
   <translation>Deje una fila por tesela.</translation>
  </message>
  <message>
   <source>The lists in the column {column} of {path} are not all of one length.</source>
   <translation>Las listas de la columna {column} de {path} no tienen todas la misma longitud.</translation>
  </message>
  <message>
   <source>Give each tile as many numbers.</source>
   <translation>Dé a cada tesela la misma cantidad de números.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a Parquet table: {reason}.</source>
   <translation>{path} no se puede leer como tabla Parquet: {reason}.</translation>
  </message>
  <message>
   <source>Write it anew, or give a raster.</source>
   <translation>Escríbala de nuevo o dé un ráster.</translation>
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation>Codificando la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation>Midiendo la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>The encoder precomputed was chosen, but no embeddings were named.</source>
   <translation>Se eligió el codificador precomputed, pero no se indicaron embeddings.</translation>
  </message>
  <message>
   <source>Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.</source>
   <translation>Indique un ráster o una tabla Parquet de embeddings: ddoq encode --encoder precomputed --from FILE.</translation>
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation>No hay ninguna tesela con la que aprender.</translation>
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation>Ejecute la etapa tile con un tamaño de tesela menor o una proporción mínima de píxeles válidos menor.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles lie where the embeddings named by encode.source hold no data.</source>
   <translation>{count} de {total} teselas están donde los embeddings indicados en encode.source no tienen datos.</translation>
  </message>
  <message>
   <source>Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: ddoq tile --area.</source>
   <translation>Dé embeddings que cubran el estudio (revise su SRC y su nodata), o tesele solo el área que cubren: ddoq tile --area.</translation>
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation>Las teselas tienen {found} bandas, pero el codificador se entrenó con {bands}.</translation>
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation>Use rásters con las mismas bandas o ejecute de nuevo la etapa encode.</translation>
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation>Las teselas tienen {found} píxeles de ancho, pero el codificador se entrenó con {size}.</translation>
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation>Corte teselas de {size} píxeles o ejecute de nuevo la etapa encode.</translation>
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation>Leyendo la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation>El archivo del codificador {path} falta o está dañado.</translation>
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation>Ejecute de nuevo la etapa encode; se volverá a crear.</translation>
  </message>
  <message>
   <source>The textons' surroundings of {window} px have no middle pixel.</source>
   <translation>El entorno de los textones, de {window} px, no tiene píxel central.</translation>
  </message>
  <message>
   <source>Give an odd number of pixels.</source>
   <translation>Indique un número impar de píxeles.</translation>
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation>El codificador aún no se ha entrenado.</translation>
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation>Ejecute primero la etapa encode.</translation>
  </message>
  <message>
   <source>The encoder {name} cannot be one of those that are joined.</source>
   <translation>El codificador {name} no puede ser uno de los que se unen.</translation>
  </message>
  <message>
   <source>Name others in the setting joined, such as textons, spectral.</source>
   <translation>Indique otros en el ajuste joined, como textons, spectral.</translation>
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation>{folder} contiene el codificador {found}, no {encoder}.</translation>
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation>Ejecute de nuevo la etapa encode con el codificador que desee.</translation>
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation>La opción {option} del codificador es {value}, fuera del intervalo permitido.</translation>
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation>Dé a {option} un valor de {least} a {most}.</translation>
  </message>
  <message>
   <source>The encoder joined needs two encoders or more, and it was given {count}.</source>
   <translation>El codificador joined necesita dos codificadores o más, y recibió {count}.</translation>
  </message>
  <message>
   <source>Name several in the setting joined, such as textons, spectral.</source>
   <translation>Indique varios en el ajuste joined, como textons, spectral.</translation>
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation>No existe ningún codificador llamado {name}.</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>Elija entre {allowed}.</translation>
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation>La opción {option} del codificador no puede ser {value}.</translation>
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation>El codificador {encoder} no tiene la opción {option}.</translation>
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation>Sus opciones son {allowed}.</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>Escribiendo {file}</translation>
  </message>
  <message>
   <source>Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. The setting acquired (--acquired) gives the day.</source>
   <translation>No todos los rásters dicen cuándo se tomaron: donde ninguno lo dice, los elementos de STAC llevan la hora de las etiquetas. El ajuste acquired (--acquired) indica el día.</translation>
  </message>
  <message>
   <source>Where to write was not said.</source>
   <translation>No se dijo dónde escribir.</translation>
  </message>
  <message>
   <source>Give a new or an empty folder.</source>
   <translation>Indique una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation>Ninguna tesela tiene máscara todavía: solo se exportan las imágenes.</translation>
  </message>
  <message>
   <source>{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.</source>
   <translation>{raster} no tiene lugar en la Tierra: no tiene SRC, o tiene uno que no lleva a longitud y latitud. STAC lo necesita.</translation>
  </message>
  <message>
   <source>Choose another format, or assign the CRS (QGIS: Raster &gt; Projections &gt; Assign Projection) and tile anew.</source>
   <translation>Elija otro formato, o asigne el SRC (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección) y corte en teselas de nuevo.</translation>
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation>{folder} no está vacía y no es una exportación anterior.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation>Elija una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation>{folder} es una exportación anterior, pero {other}, que está en ella, no lo es; se perdería.</translation>
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation>Muévalo a otro lugar o elija una carpeta nueva.</translation>
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation>Las teselas no pueden ser {tiles}.</translation>
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation>Elija medoids, las teselas por etiquetar, o all, todas.</translation>
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation>Exportando la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation>El campo {field} de {path} tiene valores que no son id de clase (números enteros de 0 a 254).</translation>
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation>Elija otro campo o numere las clases desde 1 en uno nuevo.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation>{count} de {total} teselas se etiquetaron a mano y se dejan como están (ajuste over_hand).</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so the labels have no place on the raster.</source>
   <translation>{without} no tiene SRC y {other} sí, por lo que las etiquetas no tienen lugar en el ráster.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Asigne el SRC correcto al archivo que no lo tiene (gdal_edit -a_srs o, en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation>Guardando las etiquetas de la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation>Máscara {done} de {total}</translation>
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation>Las etiquetas {path} no existen.</translation>
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation>No se dijo qué campo de {path} contiene la clase.</translation>
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation>Indíquelo: --field NOMBRE.</translation>
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation>{path} no tiene ningún polígono ni punto etiquetado en el campo {field}{found}.</translation>
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation>Indique una capa de polígonos o puntos con la clase en un campo.</translation>
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation>{path} no tiene el campo {field}; tiene {fields}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation>Elija el campo que contiene la clase.</translation>
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation>Ninguna tesela del estudio está etiquetada todavía.</translation>
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation>Indique etiquetas con --from o etiquete las teselas de review.gpkg en QGIS.</translation>
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation>{path} tiene valores que no son números enteros, así que no son id de clase.</translation>
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation>Indique un ráster de id de clase o redondéelo antes.</translation>
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation>{source} no etiqueta ningún píxel de las {tiles} teselas.</translation>
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation>Compruebe que cubra el estudio (sobre todo su SRC) y qué valores se ignoran (--ignore).</translation>
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation>Leyendo las etiquetas de la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation>{count} registros de las etiquetas son de teselas que se cortaron de otra forma. Se apartan en review.gpkg y vuelven cuando el estudio se corte en teselas como antes.</translation>
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation>El ráster de etiquetas {path} tiene {bands} bandas, y los id de clase están en una sola.</translation>
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation>Indique la banda con los id de clase o exporte un ráster de una banda (una imagen en color de las clases no sirve).</translation>
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation>Hay más de 254 clases.</translation>
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation>Una clases en las etiquetas o indique con --ignore los valores que se dejan fuera.</translation>
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation>El campo {field} de {path} tiene {count} clases que no se pueden numerar: {unknown}.</translation>
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation>Añádalas a la tabla de clases, corrija su escritura o elija otro campo (254 clases como máximo).</translation>
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation>No hubo memoria suficiente.</translation>
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation>Reduzca la memoria o el tamaño del lote de la etapa, o use el procesador (--device cpu).</translation>
  </message>
  <message>
   <source>{path} is being written all the time.</source>
   <translation>Se está escribiendo en {path} todo el tiempo.</translation>
  </message>
  <message>
   <source>Close the study there, then try again.</source>
   <translation>Cierre el estudio allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.</source>
   <translation>{other} unió la clase «{source}» con «{into}». Aquí se conservan las dos: únalas en la tabla de clases si está de acuerdo.</translation>
  </message>
  <message>
   <source>Comparing tile {done} of {total}</source>
   <translation>Comparando la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>{path} is damaged, or is no review.gpkg of a study.</source>
   <translation>{path} está dañado o no es el review.gpkg de un estudio.</translation>
  </message>
  <message>
   <source>Ask for a new copy (ddoq copy-study makes one).</source>
   <translation>Pida una copia nueva (ddoq copy-study hace una).</translation>
  </message>
  <message>
   <source>Labels are being given in this study all the time, so that nothing could be merged.</source>
   <translation>En este estudio se están dando etiquetas todo el tiempo, de modo que no se pudo unir nada.</translation>
  </message>
  <message>
   <source>Pause the labelling for a moment, then try again.</source>
   <translation>Interrumpa el etiquetado un momento e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: you may not, or another program has locked it.</source>
   <translation>{path} no se puede leer: no tiene permiso, u otro programa lo ha bloqueado.</translation>
  </message>
  <message>
   <source>Change its permissions, or close the study there; then try again.</source>
   <translation>Cambie sus permisos o cierre el estudio allí; después inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Merging tile {done} of {total}</source>
   <translation>Uniendo la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>There is no copy of a study at {path}.</source>
   <translation>No hay ninguna copia de un estudio en {path}.</translation>
  </message>
  <message>
   <source>Give the folder of the other study, or its review.gpkg.</source>
   <translation>Indique la carpeta del otro estudio o su review.gpkg.</translation>
  </message>
  <message>
   <source>The other copy has labels from an import, and their file {name} is not beside its review.gpkg.</source>
   <translation>La otra copia tiene etiquetas de una importación, y su archivo {name} no está junto a su review.gpkg.</translation>
  </message>
  <message>
   <source>Give the whole folder of the other study, not review.gpkg alone.</source>
   <translation>Indique la carpeta entera del otro estudio, no solo review.gpkg.</translation>
  </message>
  <message>
   <source>The copy to merge was not named.</source>
   <translation>No se indicó la copia que hay que unir.</translation>
  </message>
  <message>
   <source>Name it: ddoq merge-labels STUDY --other PATH.</source>
   <translation>Indíquela: ddoq merge-labels ESTUDIO --other RUTA.</translation>
  </message>
  <message>
   <source>{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels are not in the copy: copies are made safely by ddoq copy-study.</source>
   <translation>{path} se escribió con un registro a su lado (-wal), que no está. Si se copió mientras estaba abierto, las etiquetas más nuevas no están en la copia: ddoq copy-study hace copias con seguridad.</translation>
  </message>
  <message>
   <source>{other} has nothing new since it was merged last.</source>
   <translation>{other} no tiene nada nuevo desde la última unión.</translation>
  </message>
  <message>
   <source>The tiles of {path} are cut otherwise than those of this study, or from other rasters.</source>
   <translation>Las teselas de {path} están cortadas de otra forma que las de este estudio, o de otros rásters.</translation>
  </message>
  <message>
   <source>Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.</source>
   <translation>Una copias de un mismo estudio, cortadas en teselas de la misma forma; ddoq tile con los mismos rásters y el mismo tamaño las hace así.</translation>
  </message>
  <message>
   <source>What {other} calls “{theirs}” is “{ours}” here.</source>
   <translation>Lo que {other} llama «{theirs}» es aquí «{ours}».</translation>
  </message>
  <message>
   <source>{path} is the review.gpkg of this study itself.</source>
   <translation>{path} es el review.gpkg de este mismo estudio.</translation>
  </message>
  <message>
   <source>Give the copy that the other annotator works on.</source>
   <translation>Indique la copia en la que trabaja el otro anotador.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>No existe la arquitectura {name}.</translation>
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation>No existen los pesos {weights} para el backbone {backbone}.</translation>
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation>La arquitectura {architecture} sobre el backbone {backbone} no funciona con teselas de {size_px} px.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or it is damaged.</source>
   <translation>{path} no es un modelo ONNX o está dañado.</translation>
  </message>
  <message>
   <source>Export the model again.</source>
   <translation>Exporte el modelo otra vez.</translation>
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation>No se pudieron descargar los pesos {weights} de {backbone}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation>Compruebe la conexión a internet o deje vacíos los pesos preentrenados.</translation>
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation>La arquitectura dpt necesita un vision transformer, y {backbone} no lo es.</translation>
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation>Elija el backbone compact o uno de timm, como tu-vit_small_patch16_224, u otra arquitectura.</translation>
  </message>
  <message>
   <source>{path} is no student that this program exported.</source>
   <translation>{path} no es un alumno exportado por este programa.</translation>
  </message>
  <message>
   <source>Export a student with ddoq export-model.</source>
   <translation>Exporte un alumno con ddoq export-model.</translation>
  </message>
  <message>
   <source>The model {path} cannot be read: {reason}.</source>
   <translation>El modelo {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <source>The network {architecture} with {backbone} cannot be written as {form}.</source>
   <translation>La red {architecture} con {backbone} no se puede escribir como {form}.</translation>
  </message>
  <message>
   <source>Choose another format, or train a unet, which can.</source>
   <translation>Elija otro formato o entrene una unet, que sí puede.</translation>
  </message>
  <message>
   <source>The model {path} takes windows of {window_px} px, and no others.</source>
   <translation>El modelo {path} toma ventanas de {window_px} px, y ninguna otra.</translation>
  </message>
  <message>
   <source>Leave Window empty, or export the model with other windows.</source>
   <translation>Deje Ventana vacío o exporte el modelo con otras ventanas.</translation>
  </message>
  <message>
   <source>{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.</source>
   <translation>Se espera que {more} teselas más cambien la exactitud en {gain} puntos (intervalo del 95 %: {low} a {high}), según {rounds} rondas.</translation>
  </message>
  <message>
   <source>Asking the student, tile {done} of {total}</source>
   <translation>Consultando al alumno, tesela {done} de {total}</translation>
  </message>
  <message>
   <source>What more tiles would bring cannot be told before two rounds are labelled.</source>
   <translation>No se puede decir lo que aportarían más teselas antes de que haya dos rondas etiquetadas.</translation>
  </message>
  <message>
   <source>No tile is left to ask for: all {tiles} are labelled, skipped or rejected.</source>
   <translation>No queda ninguna tesela que pedir: las {tiles} están etiquetadas, omitidas o rechazadas.</translation>
  </message>
  <message>
   <source>Tile a larger area, or map the study with the present student.</source>
   <translation>Corte en teselas un área mayor o cartografíe el estudio con el alumno actual.</translation>
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation>{raster} tiene {count} bandas, y el alumno se entrenó con {trained}.</translation>
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation>Cartografíe rásters con las mismas bandas, en el mismo orden: {names}.</translation>
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation>La banda {number} de {raster} es {name}, y el alumno se entrenó ahí con {trained}.</translation>
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation>Cartografiando {name}, bloque {done} de {total}</translation>
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation>Las ventanas de {window_px} px no pueden solaparse en {overlap_px} px.</translation>
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation>Ponga un solape menor que la ventana; lo usual es un cuarto de ella.</translation>
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation>Creando las vistas generales del mapa</translation>
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation>Cartografiando, ventana {done} de {total}</translation>
  </message>
  <message>
   <source>Writing the map</source>
   <translation>Escribiendo el mapa</translation>
  </message>
  <message>
   <source>The setting bands names {named} channels, but the rasters have {count} bands.</source>
   <translation>El ajuste bands indica {named} canales, pero los ráster tienen {count} bandas.</translation>
  </message>
  <message>
   <source>Name one for each band, in the raster's order: {channels}, or - for none.</source>
   <translation>Indique uno para cada banda, en el orden del ráster: {channels}, o - para ninguno.</translation>
  </message>
  <message>
   <source>The setting bands cannot name {name}: {model} has no such channel, or it is named twice.</source>
   <translation>El ajuste bands no puede indicar {name}: {model} no tiene ese canal, o se indica dos veces.</translation>
  </message>
  <message>
   <source>Its channels are {channels}; - stands for a band that is left out.</source>
   <translation>Sus canales son {channels}; - representa una banda que se deja fuera.</translation>
  </message>
  <message>
   <source>The setting bands leaves out every band.</source>
   <translation>El ajuste bands deja fuera todas las bandas.</translation>
  </message>
  <message>
   <source>Name at least one of the channels {channels}.</source>
   <translation>Indique al menos uno de los canales {channels}.</translation>
  </message>
  <message>
   <source>It is not known which of the {count} bands belong to the {wanted} channels of {model}.</source>
   <translation>No se sabe cuáles de las {count} bandas pertenecen a los {wanted} canales de {model}.</translation>
  </message>
  <message>
   <source>Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.</source>
   <translation>Indique el canal de cada banda, en el orden del ráster, en el ajuste bands: {channels}, o - para ninguno.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be downloaded from {address}: {reason}.</source>
   <translation>No se pudieron descargar los pesos de {model} desde {address}: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the setting weights_file.</source>
   <translation>Compruebe la conexión a internet, o descargue el archivo en otro lugar y póngalo en {folder}, o indíquelo en el ajuste weights_file.</translation>
  </message>
  <message>
   <source>Downloading weights: {done} MB</source>
   <translation>Descargando pesos: {done} MB</translation>
  </message>
  <message>
   <source>The rasters have no band for these channels of {model}, which see their mean: {channels}.</source>
   <translation>Los ráster no tienen banda para estos canales de {model}, que reciben su media: {channels}.</translation>
  </message>
  <message>
   <source>What {address} gave is not the file of {model}: its content has another hash.</source>
   <translation>Lo que dio {address} no es el archivo de {model}: su contenido tiene otro hash.</translation>
  </message>
  <message>
   <source>Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.</source>
   <translation>Inténtelo más tarde; un proxy puede haber enviado otra cosa. O indique un archivo propio en el ajuste weights_file.</translation>
  </message>
  <message>
   <source>The file of weights {path} is not there.</source>
   <translation>El archivo de pesos {path} no existe.</translation>
  </message>
  <message>
   <source>Check the setting weights_file.</source>
   <translation>Compruebe el ajuste weights_file.</translation>
  </message>
  <message>
   <source>{path} holds no named tensors.</source>
   <translation>{path} no contiene tensores con nombre.</translation>
  </message>
  <message>
   <source>Give a file with the state_dict of the network.</source>
   <translation>Dé un archivo con el state_dict de la red.</translation>
  </message>
  <message>
   <source>{model} needs the wavelength of each band, and the rasters do not tell it.</source>
   <translation>{model} necesita la longitud de onda de cada banda, y los ráster no la dicen.</translation>
  </message>
  <message>
   <source>Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.</source>
   <translation>Dé {count} números en micrómetros en el ajuste wavelengths, en el orden del ráster, como 0.49, 0.56, 0.665.</translation>
  </message>
  <message>
   <source>The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, such as {example}.</source>
   <translation>Los pesos de {source} no sirven para {model}: faltan {missing} de sus tensores y {wrong} no le pertenecen, como {example}.</translation>
  </message>
  <message>
   <source>Name the network that the file was made for in the setting model.</source>
   <translation>Indique en el ajuste model la red para la que se hizo el archivo.</translation>
  </message>
  <message>
   <source>The weights of {model} come from {source}; their licence: {licence}.</source>
   <translation>Los pesos de {model} proceden de {source}; su licencia: {licence}.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be had from timm: {reason}.</source>
   <translation>No se pudieron obtener de timm los pesos de {model}: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.</source>
   <translation>Compruebe la conexión a internet, o descargue el archivo de {page} e indíquelo en el ajuste weights_file.</translation>
  </message>
  <message>
   <source>There is no pretrained network named {model}.</source>
   <translation>No hay ninguna red preentrenada llamada {model}.</translation>
  </message>
  <message>
   <source>Use a name of timm's, or one of the multispectral networks, such as {near}.</source>
   <translation>Use un nombre de timm, o una de las redes multiespectrales, como {near}.</translation>
  </message>
  <message>
   <source>{path} is no file of weights that can be read without running code from it.</source>
   <translation>{path} no es un archivo de pesos que pueda leerse sin ejecutar código suyo.</translation>
  </message>
  <message>
   <source>Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.</source>
   <translation>Dé un archivo solo de tensores: safetensors, o lo que torch.save escribió de un state_dict.</translation>
  </message>
  <message>
   <source>The network {model} gives no map of features for an image of {size} px: {reason}.</source>
   <translation>La red {model} no da un mapa de características para una imagen de {size} px: {reason}.</translation>
  </message>
  <message>
   <source>Choose another network, such as resnet18 or vit_small_patch16_224.</source>
   <translation>Elija otra red, como resnet18 o vit_small_patch16_224.</translation>
  </message>
  <message>
   <source>The wavelengths {given} do not fit {count} bands in micrometres.</source>
   <translation>Las longitudes de onda {given} no sirven para {count} bandas en micrómetros.</translation>
  </message>
  <message>
   <source>Give {count} numbers from 0.1 to 100, in the raster's order.</source>
   <translation>Dé {count} números de 0.1 a 100, en el orden del ráster.</translation>
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation>{tiles} teselas de {dimension} números no pueden formar {budget} celdas además de las {fixed} que ya hay.</translation>
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation>Reduzca el presupuesto o corte en teselas un área mayor. Los centroides fijos necesitan tantos números como las teselas.</translation>
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation>Moviendo el centroide más cercano, tesela a tesela</translation>
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation>No se puede hacer una curva con {budget} celdas.</translation>
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation>Indique presupuestos de 1 o más.</translation>
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation>Moviendo los centroides</translation>
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation>Moviendo los centroides, un lote cada vez</translation>
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation>{broken} de {tiles} teselas tienen un embedding con números NaN o infinitos.</translation>
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation>Deje fuera esas teselas o rellene sus píxeles sin datos y codifíquelas de nuevo.</translation>
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation>No existe la regla {rule} para el presupuesto.</translation>
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation>Elija entre {rules}.</translation>
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation>Repartiendo los primeros centroides</translation>
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation>{tiles} teselas no pueden formar {budget} celdas.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation>Indique un presupuesto de 1 a {tiles} o corte en teselas un área mayor.</translation>
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation>Los embeddings tienen la forma {shape}; deben ser una tabla de teselas por números, con al menos uno de cada.</translation>
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation>Dé una fila a cada tesela. Si no quedó ninguna tesela, corte un área mayor o reduzca la proporción válida pedida.</translation>
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation>No existe el método {solver} con el paso {step}.</translation>
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation>Elija un método entre {solvers} y un paso entre {steps}.</translation>
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation>Los embeddings son del tipo {kind}, no números.</translation>
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation>Indique una tabla de números reales, una fila por tesela.</translation>
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation>Uno de los {ranks} procesos que trabajaban juntos se interrumpió ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation>Ejecute de nuevo el mismo comando: continúa desde el último punto de control. Si también falla, use un solo dispositivo (--devices 1) e informe del problema con el registro de la carpeta runs del estudio.</translation>
  </message>
  <message>
   <source>One of the {processes} processes that worked at the same time broke off ({reason}).</source>
   <translation>Uno de los {processes} procesos que trabajaban a la vez se interrumpió ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it with the log in the study's folder runs.</source>
   <translation>Ejecute la misma orden otra vez: lo hecho se conserva. Si vuelve a fallar, use un proceso (--processes 1) e informe de ello con el registro de la carpeta runs del estudio.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation>{path} contiene números complejos (la banda {band} es {dtype}), que no se admiten.</translation>
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation>Calcule antes la amplitud o la intensidad, por ejemplo con la calculadora ráster, o elija otras bandas.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation>{path} es un contenedor de {count} rásters y no tiene píxeles propios.</translation>
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation>Indique uno de ellos por su nombre completo: {names}.</translation>
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation>{path} está situado en el terreno solo por puntos de control o RPC, así que sus píxeles no tienen una cuadrícula regular.</translation>
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation>Rectifíquelo antes con gdalwarp (en QGIS: Ráster &gt; Proyecciones &gt; Combar (reproyectar)) y use el resultado.</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so one has no place on the other.</source>
   <translation>{without} no tiene SRC y {other} sí, así que uno no tiene lugar sobre el otro.</translation>
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation>{path} no se puede leer entero: {reason}.</translation>
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation>El archivo, o uno al que hace referencia, está dañado o incompleto: cópielo o descárguelo de nuevo y compruébelo con gdalinfo -checksum.</translation>
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation>{path} tiene una georreferenciación que no da área a sus píxeles.</translation>
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation>Corríjala con gdal_edit -a_ullr o exporte el ráster de nuevo.</translation>
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation>La descripción de un ráster en el estudio no está completa: {reason}.</translation>
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation>Ejecute de nuevo la etapa tile.</translation>
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation>{path} está vacío: tiene 0 bytes.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} no existe.</translation>
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation>Compruebe la ruta; puede que un disco o una carpeta de red no estén conectados.</translation>
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation>{path} hace referencia a {source}, que no existe.</translation>
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation>Vuelva a poner ese archivo o cree de nuevo el ráster virtual con archivos que existan.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} no tiene ninguna banda.</translation>
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation>Indique un ráster con al menos una banda.</translation>
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation>{path} no tiene la banda {missing} utilizable; tiene {bands}.</translation>
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation>Elija bandas entre estas.</translation>
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation>No hay forma de pasar del sistema de referencia de coordenadas {source} a {target}.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation>Asigne el SRC correcto al archivo (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección) o dele un estudio propio.</translation>
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation>{path} no es un ráster que GDAL pueda abrir ({reason}).</translation>
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation>Indique un archivo de imagen, como un GeoTIFF; gdalinfo dice cómo ve GDAL un archivo.</translation>
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation>{path} solo tiene una banda alfa.</translation>
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation>Indique un ráster con bandas de imagen o la banda en el ajuste bands.</translation>
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation>Los rásters de un estudio deben usar las mismas bandas; aquí usan {counts}.</translation>
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation>Elija bandas comunes en el ajuste bands o haga un estudio para cada tipo de ráster.</translation>
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation>La referencia {path} tiene {count} clases en las teselas.</translation>
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation>La referencia {path} no existe.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Leyendo la referencia</translation>
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation>Comparando el mapa con la referencia</translation>
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation>Los embeddings no se pueden dibujar: {shape} no es una tabla de números finitos.</translation>
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation>Ejecute de nuevo la etapa encode.</translation>
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation>La parte {part} del informe no es coherente: sus listas tienen longitudes distintas o están vacías.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation>Ejecute de nuevo la etapa que la produce y después la etapa report.</translation>
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation>La imagen de la tesela {tile_id} tiene la forma {shape} y el tipo {type}.</translation>
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation>Indique imágenes en rojo, verde y azul de 8 bits, (H, W, 3).</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
  <message>
   <source>An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.</source>
   <translation>Un registro de review.gpkg no contiene etiquetas para una tesela de {height} x {width} píxeles.</translation>
  </message>
  <message>
   <source>Bring back a copy of review.gpkg, or undo that entry in QGIS.</source>
   <translation>Recupere una copia de review.gpkg o deshaga ese registro en QGIS.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>No se pudo escribir {path}: {reason}.</translation>
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation>Compruebe el archivo y su carpeta.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation>El disco está lleno: no se pudo escribir {path}; lo confirmado antes está a salvo.</translation>
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation>Otro programa está escribiendo en {path}.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation>Guarde o cierre allí la edición de sus capas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation>No se puede escribir {path}: para usted es de solo lectura.</translation>
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation>Cambie los permisos del archivo y de su carpeta.</translation>
  </message>
  <message>
   <source>A teacher is named, and no labels; but the student is not to learn from the teacher alone.</source>
   <translation>Se ha indicado un profesor, pero ninguna etiqueta; sin embargo, el alumno no debe aprender solo del profesor.</translation>
  </message>
  <message>
   <source>Set train.labels to soft, or give labels.</source>
   <translation>Ponga train.labels en soft, o dé etiquetas.</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Creando la escena de ejemplo</translation>
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation>No se puede crear una escena de ejemplo de {size_px} píxeles de lado.</translation>
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation>Elija un tamaño de {smallest} a {largest} píxeles.</translation>
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation>Escribiendo la escena de ejemplo</translation>
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation>La predicción tiene índices de clase fuera de 0 a {last}.</translation>
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation>Enmascare con 255, también en la referencia, los píxeles sin predicción.</translation>
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation>La referencia tiene la forma {reference} y la predicción {predicted}.</translation>
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation>Indique ambas sobre los mismos píxeles.</translation>
  </message>
  <message>
   <source>{budget} of {tiles} tiles cannot be chosen.</source>
   <translation>No se pueden elegir {budget} de {tiles} teselas.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}.</source>
   <translation>Indique un presupuesto de 1 a {tiles}.</translation>
  </message>
  <message>
   <source>Choosing tile {done} of {total}</source>
   <translation>Eligiendo la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation>{empty} de {budget} celdas no tienen ninguna tesela, así que no tienen medoide.</translation>
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation>Ejecute de nuevo la selección con un presupuesto menor.</translation>
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation>{cells} celdas no tienen pesos: las masas deben ser números desde 0, con al menos uno mayor que 0.</translation>
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation>Ejecute de nuevo la selección.</translation>
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation>Midiendo con qué fidelidad las teselas representan el conjunto</translation>
  </message>
  <message>
   <source>There is no way to choose tiles named {name}.</source>
   <translation>No hay ninguna manera de elegir teselas llamada {name}.</translation>
  </message>
  <message>
   <source>Moving the medoids</source>
   <translation>Moviendo los medoides</translation>
  </message>
  <message>
   <source>The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.</source>
   <translation>El método ddoq-kinds necesita saber de qué tipos de píxel están hechas las teselas.</translation>
  </message>
  <message>
   <source>Choose the method ddoq, which needs to know none.</source>
   <translation>Elija el método ddoq, que no necesita conocer ninguno.</translation>
  </message>
  <message>
   <source>This way to choose tiles needs the classes of all tiles.</source>
   <translation>Esta manera de elegir teselas necesita las clases de todas las teselas.</translation>
  </message>
  <message>
   <source>Give a reference, or choose a way that needs none.</source>
   <translation>Indique una referencia o elija una manera que no la necesite.</translation>
  </message>
  <message>
   <source>The method coverage needs tiles that are encoded as shares of textons or tokens.</source>
   <translation>El método coverage necesita teselas codificadas como proporciones de textones o tokens.</translation>
  </message>
  <message>
   <source>Encode the tiles with the encoder textons or tokens, or choose the method ddoq.</source>
   <translation>Codifique las teselas con el codificador textons o tokens, o elija el método ddoq.</translation>
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation>No existe la normalización {normalisation}.</translation>
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation>Elija mean1 o pytorch-smt.</translation>
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation>Comparando con teselas aleatorias, {done} de {total}</translation>
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation>Reduzca el presupuesto a {tiles} o menos o corte en teselas un área mayor.</translation>
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation>No se pueden obtener distancias: {cells} pesos deben ser números desde 0, y ningún embedding puede ser NaN o infinito.</translation>
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation>Deje fuera las teselas sin embedding utilizable y ejecute de nuevo la selección.</translation>
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation>Modo de peso no válido: {mode}.</translation>
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation>Elija entre {modes} o un número de 0 (uniform) a 1 (density).</translation>
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation>Los ajustes{origin} no son una asignación de etapas.</translation>
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation>Empiece con el nombre de una etapa y dos puntos: {allowed}.</translation>
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation>La sección {name}{origin} no es una lista de ajustes.</translation>
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation>Escriba sus ajustes debajo de ella, con sangría: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation>El archivo de ajustes {path} no es YAML válido{line}.</translation>
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation>Escriba cada ajuste como 'nombre: valor', con una sangría de dos espacios debajo de su etapa.</translation>
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation>No existe el ajuste {name}{origin}.</translation>
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation>{hint}Permitidos aquí: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo de ajustes {path}: {reason}.</translation>
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation>El ajuste {name}{origin} no puede ser {value}: {reason}.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation>Permitido: {allowed}.</translation>
  </message>
  <message>
   <source>{count} conflicts are settled</source>
   <translation>{count} conflictos resueltos</translation>
  </message>
  <message>
   <source>The tile {tile} of this conflict is not among the study's tiles any more.</source>
   <translation>La tesela {tile} de este conflicto ya no está entre las teselas del estudio.</translation>
  </message>
  <message>
   <source>Tile the study as before, then settle it.</source>
   <translation>Corte el estudio en teselas como antes y después resuélvalo.</translation>
  </message>
  <message>
   <source>There is no such conflict to settle.</source>
   <translation>No hay tal conflicto que resolver.</translation>
  </message>
  <message>
   <source>Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.</source>
   <translation>Los abiertos están en la tabla conflicts de review.gpkg; ddoq merge-labels los encuentra.</translation>
  </message>
  <message>
   <source>More than one copy has other labels for the same tile: {others}.</source>
   <translation>Más de una copia tiene otras etiquetas para la misma tesela: {others}.</translation>
  </message>
  <message>
   <source>Say whose to take with --against NAME.</source>
   <translation>Diga de quién se toman con --against NOMBRE.</translation>
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation>Se dieron {values} valores para devolver {bands} bandas a sus unidades.</translation>
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation>Indique una media y una desviación estándar por banda.</translation>
  </message>
  <message>
   <source>{first}: {one} and {second}: {other} in {path} do not go together.</source>
   <translation>{first}: {one} y {second}: {other} en {path} no son compatibles.</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Conserve solo uno de los dos.</translation>
  </message>
  <message>
   <source>{path} lacks {missing}, which the decoding pipeline needs.</source>
   <translation>A {path} le falta {missing}, que el proceso de decodificación necesita.</translation>
  </message>
  <message>
   <source>Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.</source>
   <translation>Añádalo debajo de dataset_distillation; para elegir en su lugar teselas de un estudio, omita mode.</translation>
  </message>
  <message>
   <source>The mode {mode} in {path} is not one of distillation.</source>
   <translation>El modo {mode} de {path} no es de destilación.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.</source>
   <translation>Permitidos: {allowed}; sin modo se eligen teselas de un estudio. Para entrenar use ddoq train; para cartografiar, ddoq predict.</translation>
  </message>
  <message>
   <source>The key {name} in {path} is refused: {reason}.</source>
   <translation>La clave {name} de {path} se rechaza: {reason}.</translation>
  </message>
  <message>
   <source>{way}</source>
   <translation>{way}</translation>
  </message>
  <message>
   <source>The section {name} in {path} is not read here.</source>
   <translation>La sección {name} de {path} no se lee aquí.</translation>
  </message>
  <message>
   <source>{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.</source>
   <translation>{path} no es una configuración de destilación de pytorch-smt: no tiene la sección dataset_distillation.</translation>
  </message>
  <message>
   <source>Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.</source>
   <translation>Escriba sus claves debajo de dataset_distillation:, con una sangría de dos espacios; nuestros propios ajustes se dan con --settings.</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} está dañado y no se puede leer.</translation>
  </message>
  <message>
   <source>Run the distillation again.</source>
   <translation>Ejecute de nuevo la destilación.</translation>
  </message>
  <message>
   <source>Copy it again, or save the weights again.</source>
   <translation>Cópielo de nuevo o guarde de nuevo los pesos.</translation>
  </message>
  <message>
   <source>{config} decodes the images that it names itself, so {given} has no meaning.</source>
   <translation>{config} decodifica las imágenes que indica él mismo, así que {given} no tiene sentido.</translation>
  </message>
  <message>
   <source>Leave it away, or set mode: medoid to choose tiles of a study.</source>
   <translation>Omítalo o ponga mode: medoid para elegir teselas de un estudio.</translation>
  </message>
  <message>
   <source>The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.</source>
   <translation>La configuración pide el dispositivo {device}, que este equipo no tiene: se toma {taken}, que puede ser más lento.</translation>
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation>El cargador de datos no dio ninguna tesela.</translation>
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation>Compruebe su conjunto de datos y que drop_last no descarte el único lote.</translation>
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation>Codificando el lote {done}</translation>
  </message>
  <message>
   <source>{path} names the class {target}, which is not ours and is not loaded.</source>
   <translation>{path} indica la clase {target}, que no es nuestra y no se carga.</translation>
  </message>
  <message>
   <source>Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and dataset_config_path (docs/pytorch-smt.md shows both).</source>
   <translation>Conserve solo mode y dataset_distillation, y describa autoencoder e imágenes en archivos nuestros, en vae_config_path y dataset_config_path (docs/pytorch-smt.md muestra ambos).</translation>
  </message>
  <message>
   <source>Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.</source>
   <translation>Escriba en su lugar las imágenes: images: y una carpeta, un CSV o un archivo Parquet de rutas, como su input_csv_path.</translation>
  </message>
  <message>
   <source>Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Escriba los parámetros de nuestra red debajo de model: (in_channels, size_px, latent_channels, ...), con pesos de ella; una red propia se da en Python, como VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation>Las imágenes no se pueden escribir como {asked}.</translation>
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation>Elija auto o uno de {allowed}.</translation>
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation>Las imágenes de {bands} bandas no se pueden escribir como {asked}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation>Elija tif o pt, que admiten cualquier número de bandas.</translation>
  </message>
  <message>
   <source>{path} has {found} bands, and the autoencoder {bands}.</source>
   <translation>{path} tiene {found} bandas, y el autoencoder, {bands}.</translation>
  </message>
  <message>
   <source>Name the bands to use: bands: [1, 2, ...], or give images with these bands.</source>
   <translation>Indique las bandas que se usan: bands: [1, 2, ...], o dé imágenes con esas bandas.</translation>
  </message>
  <message>
   <source>{path} is neither a CSV nor a Parquet file.</source>
   <translation>{path} no es un archivo CSV ni Parquet.</translation>
  </message>
  <message>
   <source>Give one with a column image of paths.</source>
   <translation>Dé uno con una columna image de rutas.</translation>
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation>Las imágenes tienen formas distintas: {shapes}.</translation>
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation>Córtelas a un mismo tamaño con las mismas bandas.</translation>
  </message>
  <message>
   <source>An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.</source>
   <translation>Una imagen o ventana de {path} tiene {width} por {height} píxeles, y el autoencoder ve {size} por {size}.</translation>
  </message>
  <message>
   <source>Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.</source>
   <translation>Córtela antes en teselas (ddoq export --format pytorch-smt las escribe así) o enumere ventanas: columnas col y row.</translation>
  </message>
  <message>
   <source>{path} has {value} in it, which only Hydra resolves.</source>
   <translation>{path} contiene {value}, que solo Hydra resuelve.</translation>
  </message>
  <message>
   <source>Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</source>
   <translation>Escriba el valor o resuélvalo antes, donde está pytorch-smt: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</translation>
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation>Moviendo los centroides, lote {batch}</translation>
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation>Las etiquetas van de {low} a {high}, y las celdas de 0 a {last}.</translation>
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation>Indique las etiquetas que devolvió predict.</translation>
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation>latent no puede ser {latent}.</translation>
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation>Elija mu, la media de la distribución a posteriori, o z, una muestra de ella.</translation>
  </message>
  <message>
   <source>{means} means and {stds} standard deviations are named for {bands} bands.</source>
   <translation>Se indican {means} medias y {stds} desviaciones estándar para {bands} bandas.</translation>
  </message>
  <message>
   <source>Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.</source>
   <translation>Indique por banda una media y una desviación estándar mayor que 0, aquellas con las que se entrenó el autoencoder.</translation>
  </message>
  <message>
   <source>The images are standardised with their own means and deviations, for none are named.</source>
   <translation>Las imágenes se estandarizan con sus propias medias y desviaciones, porque no se indica ninguna.</translation>
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation>Solo algunos lotes del cargador de datos llevan id o vectores.</translation>
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation>Haga que todos lleven lo mismo.</translation>
  </message>
  <message>
   <source>The files in {folder} are not of one distillation, or not of one that is known.</source>
   <translation>Los archivos de {folder} no son de una misma destilación, o no son de una conocida.</translation>
  </message>
  <message>
   <source>Run the distillation again, into an empty folder.</source>
   <translation>Ejecute de nuevo la destilación, en una carpeta vacía.</translation>
  </message>
  <message>
   <source>The section {key} of {path} names no images.</source>
   <translation>La sección {key} de {path} no indica imágenes.</translation>
  </message>
  <message>
   <source>Write images: and a folder, a CSV or a Parquet file of paths.</source>
   <translation>Escriba images: y una carpeta, un CSV o un archivo Parquet de rutas.</translation>
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation>El modelo no tiene el método encode, así que no es un autoencoder.</translation>
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation>Indique un GenericVariationalAutoencoder entrenado o cualquier módulo con encode(images) -&gt; (mu, logvar).</translation>
  </message>
  <message>
   <source>{path} has no section {key} with images.</source>
   <translation>{path} no tiene una sección {key} con imágenes.</translation>
  </message>
  <message>
   <source>Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.</source>
   <translation>Escriba debajo de {key}: images: y una carpeta, un CSV o un archivo Parquet de rutas; o indique otra sección como dataset_key.</translation>
  </message>
  <message>
   <source>Name the output_dir of a finished distillation.</source>
   <translation>Indique el output_dir de una destilación terminada.</translation>
  </message>
  <message>
   <source>{path} holds no image.</source>
   <translation>{path} no contiene ninguna imagen.</translation>
  </message>
  <message>
   <source>Give a folder of {allowed}, or a list of paths.</source>
   <translation>Dé una carpeta de {allowed} o una lista de rutas.</translation>
  </message>
  <message>
   <source>{path} has no column of images.</source>
   <translation>{path} no tiene ninguna columna de imágenes.</translation>
  </message>
  <message>
   <source>Name the column {allowed}.</source>
   <translation>Nombre la columna {allowed}.</translation>
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation>Un lote del cargador de datos no contiene imágenes.</translation>
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation>Haga que dé tensores de imágenes, bandas, filas y columnas, o diccionarios con un tensor así como "image".</translation>
  </message>
  <message>
   <source>{path} describes no autoencoder: it has no section model.</source>
   <translation>{path} no describe ningún autoencoder: no tiene la sección model.</translation>
  </message>
  <message>
   <source>Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.</source>
   <translation>Escriba debajo de model: los parámetros de GenericVariationalAutoencoder, al menos in_channels y size_px.</translation>
  </message>
  <message>
   <source>{config} chooses tiles of a study, and none is named.</source>
   <translation>{config} elige teselas de un estudio, y no se indica ninguno.</translation>
  </message>
  <message>
   <source>Name it, with its rasters: ddoq run --config {config} STUDY RASTER...</source>
   <translation>Indíquelo, con sus rásters: ddoq run --config {config} STUDY RASTER...</translation>
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation>Este autoencoder no da varianza, así que no se puede tomar ninguna muestra de su distribución a posteriori.</translation>
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation>Elija el latente mu.</translation>
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation>El cargador de datos da imágenes, y k-means necesita vectores.</translation>
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation>Codifíquelas antes con extract_all_latents y llame a fit.</translation>
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation>Todavía no hay centroides.</translation>
  </message>
  <message>
   <source>Call fit first.</source>
   <translation>Llame antes a fit.</translation>
  </message>
  <message>
   <source>Opening image {done} of {total}</source>
   <translation>Abriendo la imagen {done} de {total}</translation>
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation>El cargador de datos da {total} imágenes, y las celdas se hicieron con {fitted} latentes.</translation>
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation>Use el cargador del que se extrajeron los latentes o uno que dé los propios latentes.</translation>
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation>{path} no contiene resultados de DDOQ: faltan índices y pesos.</translation>
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation>Indique un archivo escrito por save_ddoq_results.</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} are not of our autoencoder; they begin with {first}.</source>
   <translation>Los pesos de {checkpoint} no son de nuestro autoencoder; empiezan por {first}.</translation>
  </message>
  <message>
   <source>Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Entrene uno aquí (ddoq encode escribe encoder/weights.safetensors junto a su description.json) o dé su red en Python, como VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation>Un lote de {images} imágenes lleva {paths} rutas.</translation>
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation>Indique una ruta por imagen.</translation>
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation>latent_reduction no puede ser {how}.</translation>
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation>Hay {indices} índices y {weights} pesos.</translation>
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation>Indique un peso por tesela: pida índices y pesos del mismo fit.</translation>
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation>El cargador de datos baraja, así que la posición de una tesela en él no dice nada.</translation>
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation>Créelo con shuffle=False o haga que sus lotes lleven los id de las teselas como "id".</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} do not fit the network in {config}: {reason}.</source>
   <translation>Los pesos de {checkpoint} no sirven para la red de {config}: {reason}.</translation>
  </message>
  <message>
   <source>Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.</source>
   <translation>Ponga in_channels, size_px, backbone, depth, latent_channels y width en los valores con los que se entrenó.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, which could run code, and is not opened.</source>
   <translation>{path} contiene más que pesos, lo que podría ejecutar código, y no se abre.</translation>
  </message>
  <message>
   <source>Where you trust it, keep its weights alone, in the Python that wrote it: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</source>
   <translation>Si confía en él, guarde solo sus pesos, en el Python que lo escribió: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</translation>
  </message>
  <message>
   <source>The window at column {col} and row {row} lies outside {path}.</source>
   <translation>La ventana de la columna {col} y la fila {row} queda fuera de {path}.</translation>
  </message>
  <message>
   <source>Windows are pixels, counted from 0 at the upper left.</source>
   <translation>Las ventanas se dan en píxeles, contados desde 0 a partir de la esquina superior izquierda.</translation>
  </message>
  <message>
   <source>The column {name} of {path} has a cell that is no number.</source>
   <translation>La columna {name} de {path} tiene una celda que no es un número.</translation>
  </message>
  <message>
   <source>Give each row the column and the row where its window begins, in pixels.</source>
   <translation>Dé a cada fila la columna y la fila donde empieza su ventana, en píxeles.</translation>
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation>Escribiendo la imagen {done} de {total}</translation>
  </message>
  <message>
   <source>The decoded tiles are written as {format}, and a teacher needs their values.</source>
   <translation>Las teselas decodificadas están escritas como {format}, y un profesor necesita sus valores.</translation>
  </message>
  <message>
   <source>Run decode again with the format tif.</source>
   <translation>Ejecute decode de nuevo con el formato tif.</translation>
  </message>
  <message>
   <source>Soft labels of tile {done} of {total}</source>
   <translation>Etiquetas blandas de la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation>{stage} ya está hecha para estos ajustes.</translation>
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation>Las estadísticas de las bandas en el estudio no están completas ({reason}).</translation>
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation>Las teselas no tienen ningún píxel válido que medir.</translation>
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation>Ejecute de nuevo la etapa tile; puede que los rásters hayan cambiado desde entonces.</translation>
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation>Las teselas tienen {bands} bandas, pero las estadísticas son de {expected}.</translation>
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation>Use las mismas bandas que cuando el estudio se cortó en teselas o ejecute de nuevo la etapa tile.</translation>
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation>Entrene de nuevo el alumno; su punto de control se conserva, así que es rápido.</translation>
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation>{path}, un bloque ya terminado del mapa, está dañado.</translation>
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation>Borre ese archivo y ejecute predict de nuevo; solo se rehace ese bloque.</translation>
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation>Bórrelo y ejecute la etapa de nuevo.</translation>
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation>Compruebe el disco y la carpeta y ejecute de nuevo el mismo comando.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation>El disco está lleno: no se pudo escribir {path}.</translation>
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation>Libere espacio en ese disco y ejecute de nuevo el mismo comando; las etapas terminadas se conservan.</translation>
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation>Compruebe que el disco tenga espacio y que se pueda escribir en la carpeta, y ejecute de nuevo el mismo comando.</translation>
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation>{path} no es una máscara de una tesela de {size} píxeles.</translation>
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation>Ejecute de nuevo la etapa label; se volverá a crear.</translation>
  </message>
  <message>
   <source>{path} holds no soft labels of {classes} classes for a tile of {size} pixels.</source>
   <translation>{path} no contiene etiquetas blandas de {classes} clases para una tesela de {size} píxeles.</translation>
  </message>
  <message>
   <source>Run the stage soft_labels again; it will be made anew.</source>
   <translation>Ejecute de nuevo la etapa soft_labels; se volverá a crear.</translation>
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation>No se puede reemplazar {path}: otro programa lo tiene abierto.</translation>
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation>Quite la capa de QGIS o cierre el programa que la muestra, y ejecute de nuevo el mismo comando.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation>No se puede escribir {path}: para usted la carpeta es de solo lectura.</translation>
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation>Elija una carpeta de estudio en la que pueda escribir o cambie sus permisos.</translation>
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation>{path} está dañado o contiene más que tensores y números, y no se abre.</translation>
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation>Solo se admiten archivos que se cargan con torch.load(..., weights_only=True); guárdelo de nuevo de esa forma.</translation>
  </message>
  <message>
   <source>The vectors in {path} are not of one length.</source>
   <translation>Los vectores de {path} no tienen todos la misma longitud.</translation>
  </message>
  <message>
   <source>Make the file again.</source>
   <translation>Cree el archivo de nuevo.</translation>
  </message>
  <message>
   <source>cfg.loss.weight has {weights} numbers for {classes} classes.</source>
   <translation>cfg.loss.weight tiene {weights} números para {classes} clases.</translation>
  </message>
  <message>
   <source>Give one a class.</source>
   <translation>Indique uno por clase.</translation>
  </message>
  <message>
   <source>The configuration of the student is a {kind}.</source>
   <translation>La configuración del alumno es de tipo {kind}.</translation>
  </message>
  <message>
   <source>Give a mapping, or an object with attributes, with model, loss and optimizer.</source>
   <translation>Dé una asignación, o un objeto con atributos, con model, loss y optimizer.</translation>
  </message>
  <message>
   <source>{where}.{name} is not followed.{hint}</source>
   <translation>{where}.{name} no se tiene en cuenta.{hint}</translation>
  </message>
  <message>
   <source>Remove it. Allowed here: {allowed}.</source>
   <translation>Quítelo. Permitidos aquí: {allowed}.</translation>
  </message>
  <message>
   <source>cfg.loss.{key}: {value} is not followed.</source>
   <translation>cfg.loss.{key}: {value} no se tiene en cuenta.</translation>
  </message>
  <message>
   <source>Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.</source>
   <translation>Quítelo. Los píxeles que se dejan fuera de la pérdida valen 255 en las máscaras; la media se toma en cada tesela y después se pondera.</translation>
  </message>
  <message>
   <source>cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.</source>
   <translation>cfg.model.{name} no se tiene en cuenta: la profundidad y el decodificador se ajustan al tamaño de las teselas.</translation>
  </message>
  <message>
   <source>Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).</source>
   <translation>Quítelo, o cree la red usted mismo y désela: StudentSegmentationModel(network=..., classes=...).</translation>
  </message>
  <message>
   <source>cfg.{name} is not a section.</source>
   <translation>cfg.{name} no es una sección.</translation>
  </message>
  <message>
   <source>Write its settings below it, such as _target_.</source>
   <translation>Escriba sus ajustes debajo de ella, como _target_.</translation>
  </message>
  <message>
   <source>cfg.{where} names the class {target}, which is not one that the student can take.</source>
   <translation>cfg.{where} indica la clase {target}, que no es de las que puede tomar el alumno.</translation>
  </message>
  <message>
   <source>Choose of {package} one of {allowed}.</source>
   <translation>Elija, de {package}, entre {allowed}.</translation>
  </message>
  <message>
   <source>cfg.model names the class {target}, which is not ours and is not loaded.</source>
   <translation>cfg.model indica la clase {target}, que no es nuestra y no se carga.</translation>
  </message>
  <message>
   <source>Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of segmentation_models_pytorch.</source>
   <translation>Cree la red usted mismo y désela: StudentSegmentationModel(network=..., classes=...); o indique una de segmentation_models_pytorch.</translation>
  </message>
  <message>
   <source>cfg.{name} has {value} in it, which only Hydra resolves.</source>
   <translation>cfg.{name} contiene {value}, que solo Hydra resuelve.</translation>
  </message>
  <message>
   <source>Resolve it first: OmegaConf.to_container(cfg, resolve=True).</source>
   <translation>Resuélvalo antes: OmegaConf.to_container(cfg, resolve=True).</translation>
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation>No hay ningún alumno entrenado en {folder}.</translation>
  </message>
  <message>
   <source>Train one first.</source>
   <translation>Entrene antes uno.</translation>
  </message>
  <message>
   <source>cfg.optimizer.{name} cannot be {text}.</source>
   <translation>cfg.optimizer.{name} no puede ser {text}.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Indique un número.</translation>
  </message>
  <message>
   <source>cfg.model.classes is 1, and a student gives a probability to each of two classes or more.</source>
   <translation>cfg.model.classes es 1, y un alumno da una probabilidad a cada una de dos clases o más.</translation>
  </message>
  <message>
   <source>Set it to 2: 0 for what is not the class, 1 for what is.</source>
   <translation>Póngalo en 2: 0 para lo que no es la clase, 1 para lo que sí lo es.</translation>
  </message>
  <message>
   <source>The optimiser {name} cannot be made with {options}: {reason}.</source>
   <translation>El optimizador {name} no se puede crear con {options}: {reason}.</translation>
  </message>
  <message>
   <source>Correct cfg.optimizer.</source>
   <translation>Corrija cfg.optimizer.</translation>
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation>El alumno de {folder} se hizo con otra versión y no se puede usar.</translation>
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation>Entrénelo de nuevo con esta versión.</translation>
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation>Falta {path} en el estudio: {about}.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation>Ejecute de nuevo la etapa que lo produce.</translation>
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation>Otra tarea ({job}, proceso {pid}) está en curso en este estudio.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation>Espere a que termine o cancélela e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation>Una tarea ({job}) en otro equipo, {host}, está en curso en este estudio.</translation>
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation>Espere a que termine. Si allí ya no se ejecuta nada, borre el archivo {path}.</translation>
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation>Otra tarea acaba de empezar en este estudio.</translation>
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation>{path} es un archivo.</translation>
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation>Indique una carpeta para el estudio.</translation>
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation>{path} no es un estudio: no existe tal carpeta o nunca se cortó nada en teselas en ella.</translation>
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation>Empiece con: ddoq tile {path} RÁSTER</translation>
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation>La carpeta {path} no está vacía y no es un estudio.</translation>
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation>Elija una carpeta vacía o nueva.</translation>
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation>{path} ha cambiado desde que se cortó en teselas.</translation>
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation>Ejecute de nuevo: ddoq tile {study}</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation>El ráster {path} de este estudio ya no está.</translation>
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation>Vuelva a ponerlo o empiece de nuevo con ddoq tile y el nuevo lugar del archivo.</translation>
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation>{stage} necesita el resultado de {needed}, que aún no existe.</translation>
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation>Ejecute antes: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation>El resultado de {needed} está desactualizado: aquello de lo que se hizo ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation>Ejecute de nuevo: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.</source>
   <translation>{coarse} segmentos gruesos, {medium} medianos y {fine} finos no son niveles de grueso a fino.</translation>
  </message>
  <message>
   <source>Ask for more medium segments than coarse ones, and for more fine ones than medium ones.</source>
   <translation>Pida más segmentos medianos que gruesos y más finos que medianos.</translation>
  </message>
  <message>
   <source>Segments of tile {done} of {total}</source>
   <translation>Segmentos de la tesela {done} de {total}</translation>
  </message>
  <message>
   <source>A tile would have {count} segments; there can be {most}.</source>
   <translation>Una tesela tendría {count} segmentos; puede haber {most}.</translation>
  </message>
  <message>
   <source>Ask for fewer fine segments, or tile the rasters smaller.</source>
   <translation>Pida menos segmentos finos o corte los rásters en teselas menores.</translation>
  </message>
  <message>
   <source>The description {path} cannot be used: {reason}.</source>
   <translation>La descripción {path} no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>Correct it; docs/teachers.md shows one.</source>
   <translation>Corríjala; docs/teachers.md muestra una.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} bands, and {raster} has {count}.</source>
   <translation>El profesor {path} toma {wanted} bandas, y {raster} tiene {count}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands: {names}.</source>
   <translation>Elija un profesor que se haya entrenado con estas bandas: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.</source>
   <translation>El profesor {path} toma {wanted} como banda {number}, y {raster} tiene ahí {name}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands, in this order: {names}.</source>
   <translation>Elija un profesor que se haya entrenado con estas bandas, en este orden: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} has other classes than {first}: {names}.</source>
   <translation>El profesor {path} tiene otras clases que {first}: {names}.</translation>
  </message>
  <message>
   <source>Choose teachers of the same classes: {wanted}.</source>
   <translation>Elija profesores con las mismas clases: {wanted}.</translation>
  </message>
  <message>
   <source>The teacher {path} is damaged and cannot be read.</source>
   <translation>El profesor {path} está dañado y no se puede leer.</translation>
  </message>
  <message>
   <source>Copy or export it again.</source>
   <translation>Cópielo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>The teacher {path} does not give {gives}, as its description says.</source>
   <translation>El profesor {path} no da {gives}, como dice su descripción.</translation>
  </message>
  <message>
   <source>Correct gives in its description: logits or probabilities.</source>
   <translation>Corrija gives en su descripción: logits o probabilities.</translation>
  </message>
  <message>
   <source>The teacher {path} is not there.</source>
   <translation>El profesor {path} no existe.</translation>
  </message>
  <message>
   <source>The description of {path} does not say its architecture and backbone.</source>
   <translation>La descripción de {path} no indica su arquitectura ni su backbone (architecture, backbone).</translation>
  </message>
  <message>
   <source>Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.</source>
   <translation>Añada ambos a {description}, con los nombres de segmentation-models-pytorch: unet, resnet34.</translation>
  </message>
  <message>
   <source>No teacher was named.</source>
   <translation>No se indicó ningún profesor.</translation>
  </message>
  <message>
   <source>Give a trained model: --teachers FOLDER or FILE.</source>
   <translation>Indique un modelo entrenado: --teachers FOLDER o FILE.</translation>
  </message>
  <message>
   <source>What the teacher {path} was trained on is not known: there is no {description}.</source>
   <translation>No se sabe con qué se entrenó el profesor {path}: no existe {description}.</translation>
  </message>
  <message>
   <source>Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.</source>
   <translation>Escríbalo: bands, classes, mean, std y, para pesos, architecture y backbone; véase docs/teachers.md.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, and is not opened: what it holds could run code.</source>
   <translation>{path} contiene más que pesos y no se abre: lo que contiene podría ejecutar código.</translation>
  </message>
  <message>
   <source>Save its state_dict alone, best as safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</source>
   <translation>Guarde solo su state_dict, mejor como safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</translation>
  </message>
  <message>
   <source>The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.</source>
   <translation>El profesor {path} no se puede ejecutar con ventanas de {window_px} px y {bands} bandas: {reason}.</translation>
  </message>
  <message>
   <source>Check the size of its windows, its bands and its classes in its description.</source>
   <translation>Compruebe en su descripción el tamaño de sus ventanas, sus bandas y sus clases.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.</source>
   <translation>La escala del profesor {path} no sirve para la banda {band}: {share} de sus valores están a más de 8 desviaciones.</translation>
  </message>
  <message>
   <source>Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.</source>
   <translation>Elija un profesor entrenado con valores de la misma unidad, por ejemplo, ambos en reflectancia de 0 a 1.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.</source>
   <translation>La escala del profesor {path} no sirve para la banda {band}: sus valores se dispersan solo {spread} desviaciones.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the network that is described: {reason}.</source>
   <translation>Los pesos {path} no sirven para la red descrita: {reason}.</translation>
  </message>
  <message>
   <source>Check architecture, backbone, options, bands and classes in {description}.</source>
   <translation>Compruebe architecture, backbone, options, bands y classes en {description}.</translation>
  </message>
  <message>
   <source>Tiles are labelled {name}, a class that the teacher {path} does not know.</source>
   <translation>Hay teselas etiquetadas con {name}, una clase que el profesor {path} no conoce.</translation>
  </message>
  <message>
   <source>Give the classes the teacher's names: {names}; or choose another teacher.</source>
   <translation>Dé a las clases los nombres del profesor: {names}; o elija otro profesor.</translation>
  </message>
  <message>
   <source>The teacher {path} takes windows of {window_px} px, and no others.</source>
   <translation>El profesor {path} toma ventanas de {window_px} px, y ninguna otra.</translation>
  </message>
  <message>
   <source>Leave Window empty.</source>
   <translation>Deje Ventana vacío.</translation>
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation>{path} no tiene ningún píxel válido: todas las bandas están sin datos en todas partes.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation>Compruebe en QGIS su valor sin datos, su máscara y su banda alfa, o deje fuera este ráster.</translation>
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation>Contando los píxeles válidos de {name}</translation>
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation>Buscando bandas sin datos en {name}</translation>
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation>{raster}: las bandas sin ningún píxel válido se dejan fuera: {bands}.</translation>
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation>{reason} El estudio continúa sin él.</translation>
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation>Midiendo las bandas</translation>
  </message>
  <message>
   <source>No raster was given.</source>
   <translation>No se indicó ningún ráster.</translation>
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation>Indique uno o más: ddoq tile ESTUDIO RÁSTER...</translation>
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation>{path} no tiene, en el área que se corta en teselas, ningún píxel válido en todas sus bandas.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation>Compruebe en QGIS su valor sin datos, su máscara, su banda alfa y el área de interés, o deje fuera este ráster.</translation>
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation>Ninguno de los {count} rásters dio una tesela.</translation>
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation>Reduzca el tamaño de tesela o la proporción mínima válida.</translation>
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation>Ninguna tesela de {path} queda al menos a medias dentro del área de interés.</translation>
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation>Amplíe el área, reduzca el tamaño de tesela o deje fuera este ráster.</translation>
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation>Ninguna tesela de {path} alcanza la proporción mínima válida de {least:.0f} %: la mejor tiene {best:.1f} %.</translation>
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation>Reduzca la proporción mínima válida o el tamaño de tesela (ahora {size} píxeles).</translation>
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation>Un lote de entrenamiento tiene {parts} partes.</translation>
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation>Indique (imagen, máscara) o (imagen, máscara, peso), como hace DDOQDistilledDataset.</translation>
  </message>
  <message>
   <source>The soft labels are of decoded tiles, of which there are no masks.</source>
   <translation>Las etiquetas blandas son de teselas decodificadas, de las que no hay máscaras.</translation>
  </message>
  <message>
   <source>Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.</source>
   <translation>Entrene solo con las etiquetas blandas (labels: soft) o ejecute soft_labels para las teselas seleccionadas.</translation>
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation>El entrenamiento divergió: la pérdida ya no es un número.</translation>
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation>Reduzca la tasa de aprendizaje y entrene de nuevo.</translation>
  </message>
  <message>
   <source>Tile {tile} is labelled {name}, a class that the soft labels do not have.</source>
   <translation>La tesela {tile} está etiquetada con {name}, una clase que las etiquetas blandas no tienen.</translation>
  </message>
  <message>
   <source>Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).</source>
   <translation>Ejecute de nuevo soft_labels con un profesor que la conozca o entrene solo con las máscaras (labels: hard).</translation>
  </message>
  <message>
   <source>There is no student yet to go on from: the training begins from scratch.</source>
   <translation>Todavía no hay ningún alumno desde el que continuar: el entrenamiento empieza desde cero.</translation>
  </message>
  <message>
   <source>The training goes on from the present student.</source>
   <translation>El entrenamiento continúa desde el alumno actual.</translation>
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation>Los índices de las teselas elegidas no son una lista de números enteros.</translation>
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation>Indique las posiciones de las teselas, de 0 a {last}.</translation>
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation>El índice {index} está fuera del conjunto de datos de {total} teselas.</translation>
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation>Indique posiciones de 0 a {last}; seleccione de nuevo las teselas si el conjunto de datos ha cambiado.</translation>
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation>Hay {first_count} {first} y {second_count} {second}.</translation>
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation>Indique uno de cada para cada tesela.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation>La máscara de la tesela {tile} tiene el índice de clase {index}, y hay {classes} clases.</translation>
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation>Haga de nuevo las máscaras con la tabla de clases actual.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation>La máscara de la tesela {tile} tiene {shape} píxeles, la tesela {size} por {size}.</translation>
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation>Haga de nuevo las máscaras con la etapa label.</translation>
  </message>
  <message>
   <source>The present student does not fit ({differs}): the training begins from scratch.</source>
   <translation>El alumno actual no sirve ({differs}): el entrenamiento empieza desde cero.</translation>
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation>No queda ningún píxel etiquetado con peso con el que entrenar.</translation>
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation>Etiquete antes algunas de las teselas elegidas.</translation>
  </message>
  <message>
   <source>use_soft_labels is set, and the batch carries masks.</source>
   <translation>use_soft_labels está activado, y el lote lleva máscaras.</translation>
  </message>
  <message>
   <source>Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.</source>
   <translation>Dé soft_labels a DDOQDistilledDataset o ponga use_soft_labels en false.</translation>
  </message>
  <message>
   <source>All {count} labelled tiles were drawn at random for class areas, and are not trained on.</source>
   <translation>Las {count} teselas etiquetadas se sortearon al azar para las áreas de las clases y no entran en el entrenamiento.</translation>
  </message>
  <message>
   <source>Label the tiles of the selection too, or train on these as well (setting area_tiles).</source>
   <translation>Etiquete también las teselas de la selección o entrene también con estas (ajuste area_tiles).</translation>
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation>Cartografiando las teselas, {done} de {total}</translation>
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation>No se pueden dividir {tiles} teselas de lugar conocido en entrenamiento y validación.</translation>
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation>Entrene sin validación o etiquete más teselas.</translation>
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation>Entrenando, paso {step} de {steps}</translation>
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation>Un peso es negativo o no es un número.</translation>
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation>Seleccione de nuevo las teselas; los pesos son positivos y tienen media 1.</translation>
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation>Las teselas de {size} píxeles no se pueden dividir por la mitad {depth} veces.</translation>
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation>Indique una profundidad de 1 a {most} o elija teselas mayores.</translation>
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation>La pérdida del codificador no es un número tras la época {epoch}.</translation>
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation>Reduzca el learning_rate del codificador y compruebe que las bandas no contengan valores infinitos.</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation>Época {epoch} de {epochs} como máximo</translation>
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation>Solo {active} de {channels} canales latentes llevan información; los demás se dejan fuera del embedding.</translation>
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation>Los latentes de longitud {found} no son de este codificador, cuya longitud es {length}.</translation>
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation>Use latentes y un codificador de la misma ejecución de la etapa encode.</translation>
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation>El dispositivo se quedó sin memoria mientras se entrenaba el codificador.</translation>
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation>Reduzca el batch_size del codificador (ahora {batch_size}) o use otro dispositivo.</translation>
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation>No existe ningún backbone llamado {name}.</translation>
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation>Use compact o un codificador de segmentation-models-pytorch, como {near}.</translation>
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation>El backbone {name} no se puede usar con la profundidad {depth}: {reason}.</translation>
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation>Use el backbone compact, otra profundidad o ningún peso preentrenado.</translation>
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation>{path} llega más allá de donde está definido el SRC del ráster.</translation>
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation>Recórtelo al entorno del ráster o compruebe su SRC.</translation>
  </message>
  <message>
   <source>{path} has no CRS but the raster has one, so they cannot be laid over each other.</source>
   <translation>{path} no tiene SRC, pero el ráster sí, por lo que no se pueden superponer.</translation>
  </message>
  <message>
   <source>Assign the right CRS to it (in QGIS: Layer &gt; Set CRS, then export).</source>
   <translation>Asígnele el SRC correcto (en QGIS: Capa &gt; Establecer SRC, y luego exporte).</translation>
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation>{path} es una tabla sin geometría.</translation>
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation>Indique una capa con polígonos.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation>{path} no tiene la capa {layer}; tiene {layers}.</translation>
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation>Elija una de estas capas.</translation>
  </message>
  <message>
   <source>{path} has a CRS but the raster has none, so they cannot be laid over each other.</source>
   <translation>{path} tiene SRC, pero el ráster no, por lo que no se pueden superponer.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the raster (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Asigne el SRC correcto al ráster (en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation>{path} no es un archivo vectorial que GDAL pueda leer ({reason}).</translation>
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation>Indique un archivo GeoPackage, Shapefile o GeoJSON.</translation>
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation>No se entiende la tarea.</translation>
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation>Envíe una línea como {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; tareas: {jobs}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation>Cortar rásters en teselas y conservar las que tienen suficientes píxeles válidos.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation>El inicio de todo lo aleatorio: misma semilla, mismo resultado. Cualquier número entero.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation>Cuántos hilos del procesador usar; 0 toma la mitad, para que el equipo siga siendo utilizable. Los resultados solo son iguales bit a bit con el mismo número de hilos.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rásters</translation>
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation>Los rásters del estudio: cualquiera que abra GDAL, con las mismas bandas en el mismo orden.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Tamaño de tesela</translation>
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation>Lado de una tesela. Es la unidad que etiquetará: lo bastante grande para reconocerla.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Espaciado</translation>
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation>Distancia de una tesela a la siguiente; si es menor que el tamaño, las teselas se solapan. Vacío: el tamaño.</translation>
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation>Proporción mínima válida</translation>
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation>Una tesela con una proporción menor de píxeles válidos se deja fuera (0 a 1).</translation>
  </message>
  <message>
   <source>Further nodata values</source>
   <translation>Otros valores sin datos</translation>
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation>Valores de píxel que se toman como sin datos, además de la marca, la máscara, el alfa y NaN del propio ráster.</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation>Números de las bandas que se usan, desde 1. Vacío: todas.</translation>
  </message>
  <message>
   <source>Area of interest</source>
   <translation>Área de interés</translation>
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation>Un archivo vectorial; solo se conservan las teselas dentro de sus polígonos.</translation>
  </message>
  <message>
   <source>Layer of the area</source>
   <translation>Capa del área</translation>
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation>Qué capa de ese archivo. Vacío: la primera.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation>Cuánta memoria pueden ocupar los píxeles durante la lectura.</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation>Convertir cada tesela en un vector, de modo que las teselas parecidas queden cerca unas de otras.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation>Dónde calcular: auto toma una tarjeta NVIDIA (cuda), después una de Apple (mps) y después el procesador (cpu).</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>cpu</source>
   <translation>cpu</translation>
  </message>
  <message>
   <source>cuda</source>
   <translation>cuda</translation>
  </message>
  <message>
   <source>mps</source>
   <translation>mps</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Codificador</translation>
  </message>
  <message>
   <source>vae learns from these tiles what they have in common; textons counts the kinds of pixel in each, with their surroundings; spectral takes band statistics; tokens counts the kinds of place that a vae knows; pretrained asks a network that others trained; joined sets several of these side by side; precomputed takes embeddings that you have. textons and spectral take seconds.</source>
   <translation>vae aprende de estas teselas lo que tienen en común; textons cuenta los tipos de píxel de cada una, con su entorno; spectral toma estadísticas de las bandas; tokens cuenta los tipos de lugar que conoce un VAE; pretrained consulta una red entrenada por otros; joined pone varios de estos uno junto a otro; precomputed toma embeddings que usted tiene. textons y spectral tardan segundos.</translation>
  </message>
  <message>
   <source>vae</source>
   <translation>vae</translation>
  </message>
  <message>
   <source>textons</source>
   <translation>textons</translation>
  </message>
  <message>
   <source>spectral</source>
   <translation>spectral</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation>pretrained</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>joined</translation>
  </message>
  <message>
   <source>precomputed</source>
   <translation>precomputed</translation>
  </message>
  <message>
   <source>Pretrained network</source>
   <translation>Red preentrenada</translation>
  </message>
  <message>
   <source>For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.</source>
   <translation>Para el codificador pretrained: cualquier red de timm, como vit_small_patch16_224; o una multiespectral, como resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Sus pesos se descargan una vez.</translation>
  </message>
  <message>
   <source>File of weights</source>
   <translation>Archivo de pesos</translation>
  </message>
  <message>
   <source>For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that are downloaded.</source>
   <translation>Para el codificador pretrained: pesos de esa red que usted tiene, como safetensors o un state_dict de torch. Vacío: los que se descargan.</translation>
  </message>
  <message>
   <source>Channels of the bands</source>
   <translation>Canales de las bandas</translation>
  </message>
  <message>
   <source>For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.</source>
   <translation>Para el codificador pretrained y una red multiespectral: cuál de sus canales es cada banda, en el orden del ráster, como B2, B3, B4, B8; - para ninguno. Vacío: por los nombres de las bandas, o una tras otra donde hay el mismo número.</translation>
  </message>
  <message>
   <source>Wavelengths</source>
   <translation>Longitudes de onda</translation>
  </message>
  <message>
   <source>For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.</source>
   <translation>Para el codificador pretrained y dofa: de cada banda en micrómetros, en el orden del ráster. Vacío: como dicen los metadatos del ráster.</translation>
  </message>
  <message>
   <source>µm</source>
   <translation>µm</translation>
  </message>
  <message>
   <source>Encoders to join</source>
   <translation>Codificadores que unir</translation>
  </message>
  <message>
   <source>For the encoder joined: names of other encoders, with commas between. Each counts for as much.</source>
   <translation>Para el codificador joined: nombres de otros codificadores, separados por comas. Cada uno cuenta lo mismo.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and columns of numbers.</source>
   <translation>Para el codificador precomputed: un ráster de cualquier malla cuyas bandas son el embedding, o una tabla Parquet con una columna tile_id y columnas de números.</translation>
  </message>
  <message>
   <source>Spread of the embeddings</source>
   <translation>Dispersión de los embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.</source>
   <translation>Para el codificador precomputed y un ráster: tomar también, junto a la media de cada banda, cuánto varía dentro de una tesela.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>For the encoder tokens: how many kinds of place.</source>
   <translation>Para el codificador tokens: cuántos tipos de lugar.</translation>
  </message>
  <message>
   <source>Textons</source>
   <translation>Textones</translation>
  </message>
  <message>
   <source>For the encoder textons: how many kinds of pixel.</source>
   <translation>Para el codificador textons: cuántos tipos de píxel.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>For the encoder textons: the edge of what is looked at around each pixel.</source>
   <translation>Para el codificador textons: el lado de la ventana alrededor de cada píxel.</translation>
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation>Backbone del VAE</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact es pequeño y rápido en un procesador; o el nombre de cualquier codificador de segmentation-models-pytorch, como resnet18.</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Profundidad</translation>
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation>Cuántas veces divide el VAE la tesela por la mitad: el latente tiene 1/2^profundidad de su resolución.</translation>
  </message>
  <message>
   <source>Latent channels</source>
   <translation>Canales latentes</translation>
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation>Números por posición del latente.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside giving it back, that two views of a tile are more alike than two tiles.</source>
   <translation>Lo que aprende el VAE: devolver la tesela; masked: devolverla aunque haya bloques ocultos; contrastive: además, que dos vistas de una tesela se parezcan más que dos teselas.</translation>
  </message>
  <message>
   <source>reconstruction</source>
   <translation>reconstruction</translation>
  </message>
  <message>
   <source>masked</source>
   <translation>masked</translation>
  </message>
  <message>
   <source>contrastive</source>
   <translation>contrastive</translation>
  </message>
  <message>
   <source>Hidden share</source>
   <translation>Parte oculta</translation>
  </message>
  <message>
   <source>For the objectives masked and contrastive: the share of a tile's blocks that are hidden.</source>
   <translation>Para los objetivos masked y contrastive: la parte de los bloques de una tesela que se ocultan.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Weight of the contrastive term against reconstruction.</source>
   <translation>Peso del término contrastivo frente a la reconstrucción.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>For the objective contrastive: the lower, the more the most alike tiles are pushed apart.</source>
   <translation>Para el objetivo contrastive: cuanto más baja, más se separan las teselas más parecidas.</translation>
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation>Pérdida de reconstrucción</translation>
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation>Cómo se compara una tesela decodificada con la real.</translation>
  </message>
  <message>
   <source>mse</source>
   <translation>mse</translation>
  </message>
  <message>
   <source>l1</source>
   <translation>l1</translation>
  </message>
  <message>
   <source>smooth_l1</source>
   <translation>smooth_l1</translation>
  </message>
  <message>
   <source>Beta</source>
   <translation>Beta</translation>
  </message>
  <message>
   <source>Weight of the KL term against reconstruction.</source>
   <translation>Peso del término KL frente a la reconstrucción.</translation>
  </message>
  <message>
   <source>Free bits</source>
   <translation>Bits libres</translation>
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation>La KL por debajo de esto, en nats por número latente, no se penaliza.</translation>
  </message>
  <message>
   <source>Annealing</source>
   <translation>Calentamiento de beta</translation>
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation>Proporción de todos los pasos en que beta sube desde 0.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation>Como máximo tantas pasadas; el entrenamiento para antes cuando ya no mejora.</translation>
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation>Teselas por época</translation>
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation>Como máximo se ven tantas teselas en una época, para que los estudios grandes sigan siendo rápidos.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamaño del lote</translation>
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation>Teselas por paso del optimizador.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation>Paso del optimizador.</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation>Parar tras tantas épocas sin mejora en las teselas reservadas; 0 nunca para antes.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>épocas</translation>
  </message>
  <message>
   <source>Components</source>
   <translation>Componentes</translation>
  </message>
  <message>
   <source>Longest vector of a tile; longer ones are shortened by principal components.</source>
   <translation>Vector más largo de una tesela; los más largos se acortan por componentes principales.</translation>
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation>Cuánta memoria pueden ocupar las teselas.</translation>
  </message>
  <message>
   <source>Choose the tiles to label, each with the tiles that it stands for.</source>
   <translation>Elegir las teselas que se etiquetarán, cada una con las teselas que representa.</translation>
  </message>
  <message>
   <source>Way to choose</source>
   <translation>Manera de elegir</translation>
  </message>
  <message>
   <source>ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, rare ones too; it needs the encoder textons or tokens. The others are there to compare with.</source>
   <translation>ddoq-kinds: de cada celda de los vectores cuantizados, entre la mitad de sus teselas más cercana al centroide, la que aporta más tipos de píxel. ddoq: el medoide, la más cercana de todas. coverage: teselas que juntas contienen mucho de cada tipo de píxel, también de los raros; necesita el codificador textons o tokens. Las demás sirven para comparar.</translation>
  </message>
  <message>
   <source>ddoq-kinds</source>
   <translation>ddoq-kinds</translation>
  </message>
  <message>
   <source>ddoq</source>
   <translation>ddoq</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>coverage</translation>
  </message>
  <message>
   <source>k-medoids</source>
   <translation>k-medoids</translation>
  </message>
  <message>
   <source>facility-location</source>
   <translation>facility-location</translation>
  </message>
  <message>
   <source>typiclust</source>
   <translation>typiclust</translation>
  </message>
  <message>
   <source>probcover</source>
   <translation>probcover</translation>
  </message>
  <message>
   <source>k-center</source>
   <translation>k-center</translation>
  </message>
  <message>
   <source>k-center-robust</source>
   <translation>k-center-robust</translation>
  </message>
  <message>
   <source>herding</source>
   <translation>herding</translation>
  </message>
  <message>
   <source>stratified</source>
   <translation>stratified</translation>
  </message>
  <message>
   <source>random</source>
   <translation>random</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Presupuesto</translation>
  </message>
  <message>
   <source>How many tiles you will label; auto takes as many as the budget rule asks.</source>
   <translation>Cuántas teselas etiquetará; auto toma tantas como pida la regla del presupuesto.</translation>
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation>Regla de un presupuesto automático</translation>
  </message>
  <message>
   <source>gain: stop when a tile more explains less than the gain below; variance: explain the share below; elbow: the bend of the curve on log K.</source>
   <translation>ganancia: parar cuando una tesela más explica menos que la ganancia de abajo; varianza: explicar la proporción de abajo; codo: el doblez de la curva sobre log K.</translation>
  </message>
  <message>
   <source>gain</source>
   <translation>ganancia</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>varianza</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>codo</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>Varianza explicada</translation>
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation>Para la regla varianza: la proporción que se explica.</translation>
  </message>
  <message>
   <source>Minimum gain</source>
   <translation>Ganancia mínima</translation>
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation>Para la regla ganancia: proporción de la varianza que debe explicar una tesela más.</translation>
  </message>
  <message>
   <source>Smallest automatic budget</source>
   <translation>Menor presupuesto automático</translation>
  </message>
  <message>
   <source>An automatic budget begins here.</source>
   <translation>Un presupuesto automático empieza aquí.</translation>
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation>Mayor presupuesto automático</translation>
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation>Un presupuesto automático y la curva terminan aquí.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Por lo que se multiplica la pérdida de una tesela: la masa de su celda elevada a 0 (uniforme), 1/2 (sqrt) o 1 (densidad), a escala de media 1.</translation>
  </message>
  <message>
   <source>uniform</source>
   <translation>uniforme</translation>
  </message>
  <message>
   <source>sqrt</source>
   <translation>sqrt</translation>
  </message>
  <message>
   <source>density</source>
   <translation>densidad</translation>
  </message>
  <message>
   <source>Weight exponent</source>
   <translation>Exponente de los pesos</translation>
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation>Cualquier potencia de 0 a 1 en lugar de las tres con nombre.</translation>
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation>Escala de los pesos</translation>
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation>mean1, o la escala del otro programa (media 1/sqrt(K)) para exportar a pytorch-smt.</translation>
  </message>
  <message>
   <source>mean1</source>
   <translation>mean1</translation>
  </message>
  <message>
   <source>pytorch-smt</source>
   <translation>pytorch-smt</translation>
  </message>
  <message>
   <source>Solver</source>
   <translation>Algoritmo</translation>
  </message>
  <message>
   <source>For ddoq-kinds and ddoq: how the cells are found. auto takes the exact Lloyd iteration as long as it is fast.</source>
   <translation>Para ddoq-kinds y ddoq: cómo se hallan las celdas. auto usa la iteración exacta de Lloyd mientras sea rápida.</translation>
  </message>
  <message>
   <source>lloyd</source>
   <translation>lloyd</translation>
  </message>
  <message>
   <source>minibatch</source>
   <translation>minibatch</translation>
  </message>
  <message>
   <source>clvq</source>
   <translation>clvq</translation>
  </message>
  <message>
   <source>Step of CLVQ</source>
   <translation>Paso de CLVQ</translation>
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation>Con qué rapidez olvida CLVQ.</translation>
  </message>
  <message>
   <source>poly</source>
   <translation>poly</translation>
  </message>
  <message>
   <source>macqueen</source>
   <translation>macqueen</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>pages</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <translation>Tolerancia</translation>
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation>Parar cuando una iteración reduce la distorsión en menos de esta proporción.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iteraciones</translation>
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation>Como máximo tantas pasadas por las teselas.</translation>
  </message>
  <message>
   <source>Random draws</source>
   <translation>Sorteos aleatorios</translation>
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation>Con cuántas selecciones aleatorias se compara la calidad.</translation>
  </message>
  <message>
   <source>Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell.</source>
   <translation>Crear un conjunto pequeño de teselas sintéticas: cuantizar los propios latentes del VAE y decodificar el centroide de cada celda.</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Teselas decodificadas</translation>
  </message>
  <message>
   <source>How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.</source>
   <translation>Cuántas teselas decodificar; auto se detiene cuando una más explica menos de una milésima de la varianza.</translation>
  </message>
  <message>
   <source>What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Por lo que se multiplica la pérdida de una tesela decodificada: la masa de su celda elevada a 0 (uniforme), 1/2 (sqrt) o 1 (densidad), a escala de media 1.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.</source>
   <translation>auto: el del ráster si admite las bandas y sus valores; si no, GeoTIFF. tif: cualquier número de bandas, con nombres. png: 1, 3 o 4 bandas de 8 o 16 bits. jpg: 1 o 3 bandas de 8 bits. pt: un tensor.</translation>
  </message>
  <message>
   <source>tif</source>
   <translation>tif</translation>
  </message>
  <message>
   <source>png</source>
   <translation>png</translation>
  </message>
  <message>
   <source>jpg</source>
   <translation>jpg</translation>
  </message>
  <message>
   <source>pt</source>
   <translation>pt</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>none: bands alone. map: a VAE of its own learns bands and class mask together, so that each decoded tile has a mask of class probabilities.</source>
   <translation>ninguno: solo las bandas. map: un VAE propio aprende juntas las bandas y la máscara de clases, de modo que cada tesela decodificada tiene una máscara de probabilidades de las clases.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Ráster de clases</translation>
  </message>
  <message>
   <source>For masks: a raster of class ids. Empty: the student's map of this study.</source>
   <translation>Para las máscaras: un ráster de id de clase. Vacío: el mapa del alumno de este estudio.</translation>
  </message>
  <message>
   <source>Values without class</source>
   <translation>Valores sin clase</translation>
  </message>
  <message>
   <source>For masks from a class raster: its values that mean 'not known'.</source>
   <translation>Para las máscaras de un ráster de clases: sus valores que significan 'desconocido'.</translation>
  </message>
  <message>
   <source>Weight of the masks</source>
   <translation>Peso de las máscaras</translation>
  </message>
  <message>
   <source>For masks: what their error counts for against that of the bands.</source>
   <translation>Para las máscaras: cuánto cuenta su error frente al de las bandas.</translation>
  </message>
  <message>
   <source>Latent</source>
   <translation>Latente</translation>
  </message>
  <message>
   <source>mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.</source>
   <translation>mu: el centro de lo que el VAE supone de una tesela; z: una muestra de ello, que decide la semilla.</translation>
  </message>
  <message>
   <source>mu</source>
   <translation>mu</translation>
  </message>
  <message>
   <source>z</source>
   <translation>z</translation>
  </message>
  <message>
   <source>Comparison of latents</source>
   <translation>Comparación de latentes</translation>
  </message>
  <message>
   <source>flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the mean of a cell's whole latents.</source>
   <translation>flatten: las teselas se parecen cuando tienen lo mismo en los mismos lugares. mean_spatial: los lugares no cuentan; lo que se decodifica es la media de los latentes enteros de una celda.</translation>
  </message>
  <message>
   <source>flatten</source>
   <translation>flatten</translation>
  </message>
  <message>
   <source>mean_spatial</source>
   <translation>mean_spatial</translation>
  </message>
  <message>
   <source>How much memory tiles and latents may take; of more latents the rest stays on the disk.</source>
   <translation>Cuánta memoria pueden ocupar teselas y latentes; si hay más latentes, el resto queda en el disco.</translation>
  </message>
  <message>
   <source>Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks.</source>
   <translation>Cortar las teselas por etiquetar en segmentos que siguen los bordes en todas las bandas, para etiquetarlos con clics.</translation>
  </message>
  <message>
   <source>Coarse segments</source>
   <translation>Segmentos gruesos</translation>
  </message>
  <message>
   <source>Into how many segments a whole tile is cut at the coarse level.</source>
   <translation>En cuántos segmentos se corta una tesela entera en el nivel grueso.</translation>
  </message>
  <message>
   <source>Medium segments</source>
   <translation>Segmentos medianos</translation>
  </message>
  <message>
   <source>Into how many at the medium level. Each of these lies inside one coarse segment.</source>
   <translation>En cuántos en el nivel mediano. Cada uno de estos queda dentro de un segmento grueso.</translation>
  </message>
  <message>
   <source>Fine segments</source>
   <translation>Segmentos finos</translation>
  </message>
  <message>
   <source>Into how many at the fine level. Each of these lies inside one medium segment.</source>
   <translation>En cuántos en el nivel fino. Cada uno de estos queda dentro de un segmento mediano.</translation>
  </message>
  <message>
   <source>Compactness</source>
   <translation>Compacidad</translation>
  </message>
  <message>
   <source>0 follows the edges of the image alone; larger numbers make rounder segments of more even size. 1 lets a segment's width count as much as the usual spread of a band.</source>
   <translation>0 sigue solo los bordes de la imagen; números mayores dan segmentos más redondeados y de tamaño más uniforme. 1 hace que la anchura de un segmento cuente tanto como la dispersión usual de una banda.</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation>Tomar etiquetas para las teselas elegidas de un ráster o de polígonos y hacer máscaras de todas las etiquetas.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation>Un ráster de clases (cualquier cuadrícula) o un archivo vectorial de polígonos. Vacío: las máscaras se hacen de las etiquetas que ya están en el estudio.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation>Para polígonos: el campo con la clase, un número o un nombre.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation>Para un archivo de varias capas: cuál de ellas.</translation>
  </message>
  <message>
   <source>Values without label</source>
   <translation>Valores sin etiqueta</translation>
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation>Valores de píxel de un ráster de etiquetas que significan 'no etiquetado', además de su marca sin datos.</translation>
  </message>
  <message>
   <source>Class names</source>
   <translation>Nombres de las clases</translation>
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation>Nombres para valores de clase, como {1: bosque, 2: agua}.</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Teselas por etiquetar</translation>
  </message>
  <message>
   <source>Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.</source>
   <translation>Solo las teselas pedidas (elegidas o sorteadas al azar para áreas) o todas las teselas del estudio.</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>seleccionadas</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation>Poner sobre las etiquetas hechas a mano</translation>
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation>Tomar etiquetas también para las teselas que etiquetó una persona, sobre esas etiquetas. Si no, esas teselas se dejan como están.</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Anotador</translation>
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation>Nombre que se anota junto a cada etiqueta.</translation>
  </message>
  <message>
   <source>Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on.</source>
   <translation>Hacer que un modelo entrenado, el profesor, dé a cada tesela por etiquetar las probabilidades de sus clases: etiquetas blandas, con las que entrenar un alumno.</translation>
  </message>
  <message>
   <source>Teachers</source>
   <translation>Profesores</translation>
  </message>
  <message>
   <source>Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles with masks of their own need none.</source>
   <translation>Modelos entrenados: un estudio con alumno (su carpeta o el archivo study.json que contiene), un archivo ONNX o TorchScript exportado o pesos con una descripción (NAME.json) a su lado. Si son varios, se promedian sus probabilidades. Las teselas decodificadas con máscaras propias no necesitan ninguno.</translation>
  </message>
  <message>
   <source>For which tiles</source>
   <translation>Para qué teselas</translation>
  </message>
  <message>
   <source>selected: those to label; all: every tile of the study; decoded: those of the stage decode.</source>
   <translation>seleccionadas: las que se etiquetarán; todas: todas las teselas del estudio; decoded: las de la etapa decode.</translation>
  </message>
  <message>
   <source>decoded</source>
   <translation>decoded</translation>
  </message>
  <message>
   <source>Turn and mirror</source>
   <translation>Girar y reflejar</translation>
  </message>
  <message>
   <source>Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long.</source>
   <translation>Promediar el profesor sobre las ocho vistas giradas y reflejadas de cada ventana: más seguro, ocho veces más tiempo.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.</source>
   <translation>Lado de la ventana que ve el profesor. Vacío: la suya; si no, cuatro teselas, como máximo 256 px.</translation>
  </message>
  <message>
   <source>Windows at once.</source>
   <translation>Ventanas a la vez.</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation>Entrenar el alumno con las teselas etiquetadas, cada una con el peso de lo que representa.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation>Cualquiera de segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</translation>
  </message>
  <message>
   <source>unet</source>
   <translation>unet</translation>
  </message>
  <message>
   <source>unetplusplus</source>
   <translation>unetplusplus</translation>
  </message>
  <message>
   <source>manet</source>
   <translation>manet</translation>
  </message>
  <message>
   <source>linknet</source>
   <translation>linknet</translation>
  </message>
  <message>
   <source>fpn</source>
   <translation>fpn</translation>
  </message>
  <message>
   <source>pspnet</source>
   <translation>pspnet</translation>
  </message>
  <message>
   <source>pan</source>
   <translation>pan</translation>
  </message>
  <message>
   <source>deeplabv3</source>
   <translation>deeplabv3</translation>
  </message>
  <message>
   <source>deeplabv3plus</source>
   <translation>deeplabv3plus</translation>
  </message>
  <message>
   <source>upernet</source>
   <translation>upernet</translation>
  </message>
  <message>
   <source>segformer</source>
   <translation>segformer</translation>
  </message>
  <message>
   <source>dpt</source>
   <translation>dpt</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact es pequeño y rápido en un procesador; o cualquier codificador de segmentation-models-pytorch, como resnet18.</translation>
  </message>
  <message>
   <source>compact</source>
   <translation>compact</translation>
  </message>
  <message>
   <source>resnet18</source>
   <translation>resnet18</translation>
  </message>
  <message>
   <source>resnet34</source>
   <translation>resnet34</translation>
  </message>
  <message>
   <source>resnet50</source>
   <translation>resnet50</translation>
  </message>
  <message>
   <source>mobilenet_v2</source>
   <translation>mobilenet_v2</translation>
  </message>
  <message>
   <source>efficientnet-b0</source>
   <translation>efficientnet-b0</translation>
  </message>
  <message>
   <source>efficientnet-b3</source>
   <translation>efficientnet-b3</translation>
  </message>
  <message>
   <source>mit_b0</source>
   <translation>mit_b0</translation>
  </message>
  <message>
   <source>mit_b2</source>
   <translation>mit_b2</translation>
  </message>
  <message>
   <source>Pretrained weights</source>
   <translation>Pesos preentrenados</translation>
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation>Nombre de pesos preentrenados para el backbone, como imagenet (se descargan en el primer uso). Vacío: desde cero.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <source>hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.</source>
   <translation>hard: las máscaras de las teselas etiquetadas. soft: las probabilidades de un profesor (etapa soft_labels). both: mezcladas donde una tesela tiene ambas.</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>hard</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>soft</translation>
  </message>
  <message>
   <source>both</source>
   <translation>both</translation>
  </message>
  <message>
   <source>With soft labels: how far the teacher's probabilities are levelled before they are compared; 2 to 4 for few classes.</source>
   <translation>Con etiquetas blandas: cuánto se nivelan las probabilidades del profesor antes de compararlas; de 2 a 4 para pocas clases.</translation>
  </message>
  <message>
   <source>Share of the masks</source>
   <translation>Parte de las máscaras</translation>
  </message>
  <message>
   <source>With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.</source>
   <translation>Con both: cuánto cuenta la máscara en la pérdida de una tesela que tiene máscara y etiquetas blandas; el resto es del profesor.</translation>
  </message>
  <message>
   <source>Begin from</source>
   <translation>Empezar desde</translation>
  </message>
  <message>
   <source>scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.</source>
   <translation>desde cero: una red nueva. actual: donde hay etiquetas nuevas, el alumno actual del estudio, si sirven arquitectura, bandas y clases.</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>desde cero</translation>
  </message>
  <message>
   <source>present</source>
   <translation>actual</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation>Pasos del optimizador. Con menos de 60 teselas etiquetadas se ejecutan todos y se conservan los últimos pesos.</translation>
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation>Teselas por paso.</translation>
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation>Mayor paso del optimizador.</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Decaimiento de los pesos de la red</translation>
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation>Con qué fuerza se contienen los pesos grandes de la red.</translation>
  </message>
  <message>
   <source>Use of the weights</source>
   <translation>Uso de los pesos</translation>
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation>pérdida multiplica la pérdida de una tesela por su peso; muestreo sortea teselas según su peso; ninguno ignora los pesos.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>pérdida</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>muestreo</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation>Entropía cruzada, Dice o la suma de ambas; siempre por tesela, sobre los píxeles etiquetados.</translation>
  </message>
  <message>
   <source>ce</source>
   <translation>ce</translation>
  </message>
  <message>
   <source>dice</source>
   <translation>dice</translation>
  </message>
  <message>
   <source>ce+dice</source>
   <translation>ce+dice</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Pesos de las clases</translation>
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation>Realzar las clases raras: por la frecuencia inversa (equilibrado) o su raíz (sqrt).</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>equilibrado</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation>Girar, reflejar y variar ligeramente la iluminación de las teselas durante el entrenamiento.</translation>
  </message>
  <message>
   <source>Train on tiles drawn for areas</source>
   <translation>Entrenar con las teselas sorteadas para áreas</translation>
  </message>
  <message>
   <source>Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far the map is wrong, and areas with intervals lose what the map adds to them.</source>
   <translation>Entrenar también con teselas etiquetadas solo porque se sortearon al azar para las áreas de las clases. Entonces no pueden decir cuánto se equivoca el mapa, y las áreas con intervalos pierden lo que el mapa les añade.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation>auto reserva zonas contiguas a partir de 60 teselas etiquetadas y para antes; por debajo, no se reserva nada.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>always</source>
   <translation>siempre</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Proporción de validación</translation>
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation>Proporción de las teselas etiquetadas que se reserva.</translation>
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation>Con validación: parar tras tantas épocas sin mejora.</translation>
  </message>
  <message>
   <source>Graphics cards</source>
   <translation>Tarjetas gráficas</translation>
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation>Cuántas usar a la vez: las teselas de cada paso se reparten entre ellas, y el alumno es el mismo salvo por el redondeo. En el procesador, tantos procesos, uno por núcleo como máximo.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión numérica</translation>
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation>auto usa 16 bits en una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>32</source>
   <translation>32</translation>
  </message>
  <message>
   <source>16</source>
   <translation>16</translation>
  </message>
  <message>
   <source>Choose the tiles to label next: cells around what is labelled, where the student is unsure and classes are rare.</source>
   <translation>Elegir las siguientes teselas por etiquetar: celdas en torno a lo etiquetado, donde el alumno duda y las clases son raras.</translation>
  </message>
  <message>
   <source>Tiles of the round</source>
   <translation>Teselas de la ronda</translation>
  </message>
  <message>
   <source>How many tiles you will label in this round.</source>
   <translation>Cuántas teselas etiquetará en esta ronda.</translation>
  </message>
  <message>
   <source>Where the student is unsure</source>
   <translation>Donde el alumno duda</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.</source>
   <translation>0 no lo considera, 1 multiplica lo que representa una tesela por cuánto duda ahí el alumno; entre ambos, una mezcla.</translation>
  </message>
  <message>
   <source>Rare classes</source>
   <translation>Clases raras</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.</source>
   <translation>0 no las considera, 1 multiplica por cuánto ve ahí el alumno de clases con pocos píxeles etiquetados.</translation>
  </message>
  <message>
   <source>Short ways</source>
   <translation>Recorridos cortos</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.</source>
   <translation>0 no los considera, 1 multiplica por la cercanía de una tesela a la base o a teselas etiquetadas o elegidas.</translation>
  </message>
  <message>
   <source>Measure of doubt</source>
   <translation>Medida de la duda</translation>
  </message>
  <message>
   <source>entropy of the class probabilities; margin between the two likeliest classes; disagreement between the tile and its mirror images.</source>
   <translation>entropía de las probabilidades de las clases; margen entre las dos clases más probables; desacuerdo entre la tesela y sus imágenes reflejadas.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropía</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>margen</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>desacuerdo</translation>
  </message>
  <message>
   <source>Base point</source>
   <translation>Punto base</translation>
  </message>
  <message>
   <source>From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.</source>
   <translation>Desde dónde parte usted: x e y en el sistema de coordenadas del estudio. Vacío: desde las teselas ya etiquetadas o elegidas.</translation>
  </message>
  <message>
   <source>Parts for the hint</source>
   <translation>Partes para la sugerencia</translation>
  </message>
  <message>
   <source>Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; 0 gives no hint.</source>
   <translation>En cuántas partes se dividen las teselas etiquetadas para evaluar alumnos con lo que no han visto, para la sugerencia sobre el presupuesto; 0 no da sugerencia.</translation>
  </message>
  <message>
   <source>Steps for the hint</source>
   <translation>Pasos para la sugerencia</translation>
  </message>
  <message>
   <source>Steps of the optimiser for each of these students.</source>
   <translation>Pasos del optimizador para cada uno de esos alumnos.</translation>
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation>Cartografiar rásters enteros con el alumno: clases y confianza.</translation>
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation>Qué cartografiar; las mismas bandas que las del estudio. Vacío: los propios rásters del estudio.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A student that was written as ONNX, of any study, which maps instead of the study's own.</source>
   <translation>Un alumno escrito como ONNX, de cualquier estudio, que cartografía en lugar del propio del estudio.</translation>
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.</source>
   <translation>Lado de la ventana que ve la red. Vacío: cuatro teselas, como máximo 256 px; con un modelo, la suya.</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Solape</translation>
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation>Cuánto se solapan y se funden las ventanas. Vacío: un cuarto de la ventana.</translation>
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation>Cuánta memoria puede ocupar un bloque del mapa.</translation>
  </message>
  <message>
   <source>Draw tiles at random, to be labelled for class areas with intervals.</source>
   <translation>Sortear teselas al azar, para etiquetarlas y obtener áreas de las clases con intervalos.</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Teselas aleatorias</translation>
  </message>
  <message>
   <source>How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever taken back.</source>
   <translation>Cuántas teselas se sortean al azar en total, incluidas las de sorteos anteriores: un número mayor añade teselas, y ninguna se retira nunca.</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for five tiles. Fixed by the first draw.</source>
   <translation>Como máximo tantos grupos de teselas parecidas, según el mapa, si lo hay; de cada uno se sortean al menos dos teselas. auto: uno por cada cinco teselas. Queda fijado por el primer sorteo.</translation>
  </message>
  <message>
   <source>Share of the strata</source>
   <translation>Proporción de los estratos</translation>
  </message>
  <message>
   <source>doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. Fixed by the first draw.</source>
   <translation>duda sortea más teselas donde el mapa está menos seguro, para intervalos más estrechos; tamaño sortea de cada estrato según su número de teselas. Queda fijado por el primer sorteo.</translation>
  </message>
  <message>
   <source>doubt</source>
   <translation>duda</translation>
  </message>
  <message>
   <source>size</source>
   <translation>tamaño</translation>
  </message>
  <message>
   <source>Estimate the area of each class with an interval, from the random tiles and the map.</source>
   <translation>Estimar el área de cada clase con un intervalo, a partir de las teselas aleatorias y del mapa.</translation>
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation>Describir el estudio en un solo archivo HTML.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation>Un ráster de clases con el que comparar el mapa, en las teselas que no se etiquetaron. Vacío: el ráster de etiquetas, si lo hay.</translation>
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation>Valores de la referencia que significan 'no etiquetado'.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The language of the report.</source>
   <translation>El idioma del informe.</translation>
  </message>
  <message>
   <source>en</source>
   <translation>en</translation>
  </message>
  <message>
   <source>pt_BR</source>
   <translation>pt_BR</translation>
  </message>
  <message>
   <source>es</source>
   <translation>es</translation>
  </message>
  <message>
   <source>fr</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>de</source>
   <translation>de</translation>
  </message>
  <message>
   <source>zh</source>
   <translation>zh</translation>
  </message>
  <message>
   <source>Thumbnails</source>
   <translation>Miniaturas</translation>
  </message>
  <message>
   <source>At most so many tiles in the gallery.</source>
   <translation>Como máximo tantas teselas en la galería.</translation>
  </message>
  <message>
   <source>Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles.</source>
   <translation>Entrenar el mismo alumno con teselas elegidas de varias maneras y con aleatorias, y evaluar todos en las mismas otras teselas.</translation>
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation>Un ráster de clases que cubre el estudio.</translation>
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation>Teselas por sorteo. Vacío: tantas como la selección del estudio.</translation>
  </message>
  <message>
   <source>Several budgets</source>
   <translation>Varios presupuestos</translation>
  </message>
  <message>
   <source>Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone.</source>
   <translation>Comparar con cada uno de estos números de teselas, lo que da una curva. Vacío: solo con el presupuesto de arriba.</translation>
  </message>
  <message>
   <source>More budgets for random tiles</source>
   <translation>Más presupuestos para teselas aleatorias</translation>
  </message>
  <message>
   <source>At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.</source>
   <translation>Con estos presupuestos se prueban también solo teselas aleatorias, para leer cuántas alcanzan el resultado de las elegidas.</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Sorteos</translation>
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation>Cuántas veces se repite cada uno, con otras semillas.</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Maneras de elegir</translation>
  </message>
  <message>
   <source>Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Random tiles are always compared with.</source>
   <translation>Maneras de elegir teselas, separadas por comas. study: como la selección del propio estudio; otras: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Siempre se compara con teselas aleatorias.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks of the rasters and scored in others. both: one after the other.</source>
   <translation>this: cartografiar estos rásteres, evaluado en todas las teselas que nadie eligió. other: cartografiar otro lugar: las teselas se eligen en unos bloques de los rásteres y se evalúan en otros. both: una tras otra.</translation>
  </message>
  <message>
   <source>this</source>
   <translation>this</translation>
  </message>
  <message>
   <source>other</source>
   <translation>other</translation>
  </message>
  <message>
   <source>Splits</source>
   <translation>Divisiones</translation>
  </message>
  <message>
   <source>For another place: in how many ways the blocks are parted.</source>
   <translation>Para otro lugar: de cuántas maneras se dividen los bloques.</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Parte reservada</translation>
  </message>
  <message>
   <source>For another place: the share of the tiles that lie in the blocks that are scored.</source>
   <translation>Para otro lugar: la parte de las teselas que está en los bloques evaluados.</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Codificadores</translation>
  </message>
  <message>
   <source>Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.</source>
   <translation>Codificadores por los que elegir, separados por comas. study: los vectores del propio estudio. Una manera de elegir puede indicar el suyo: coverage@textons.</translation>
  </message>
  <message>
   <source>Weights to compare</source>
   <translation>Pesos que comparar</translation>
  </message>
  <message>
   <source>Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Random tiles have none.</source>
   <translation>Usos de los pesos en el entrenamiento, separados por comas: study (como está definido el estudio), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Las teselas aleatorias no tienen pesos.</translation>
  </message>
  <message>
   <source>Steps of a student</source>
   <translation>Pasos de un alumno</translation>
  </message>
  <message>
   <source>For all students alike. Empty: those of the study.</source>
   <translation>Iguales para todos los alumnos. Vacío: los del estudio.</translation>
  </message>
  <message>
   <source>Check the steps</source>
   <translation>Comprobar los pasos</translation>
  </message>
  <message>
   <source>Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.</source>
   <translation>Entrenar también con teselas aleatorias del presupuesto mayor con la mitad de los pasos: dice si los pasos bastan.</translation>
  </message>
  <message>
   <source>All tiles as a yardstick</source>
   <translation>Todas las teselas como medida</translation>
  </message>
  <message>
   <source>Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.</source>
   <translation>Entrenar también con todas las demás teselas, como si todo estuviera etiquetado: cuántas teselas alcanzan el 90 y el 95 % de eso.</translation>
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation>una vez: todos los sorteos usan el codificador del estudio; cada sorteo: se entrena de nuevo para cada sorteo.</translation>
  </message>
  <message>
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message>
   <source>each</source>
   <translation>cada sorteo</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Procesos</translation>
  </message>
  <message>
   <source>How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.</source>
   <translation>Cuántas ejecuciones se calculan a la vez, cada una con el número de hilos de arriba (0: uno). 0: un proceso por núcleo.</translation>
  </message>
  <message>
   <source>Write the labelled tiles for other programs into a folder: images, masks, weights, classes.</source>
   <translation>Escribir en una carpeta las teselas etiquetadas para otros programas: imágenes, máscaras, pesos, clases.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Where to write: a new or an empty folder, or an earlier export, which is replaced.</source>
   <translation>Dónde escribir: una carpeta nueva o vacía, o una exportación anterior, que se reemplaza.</translation>
  </message>
  <message>
   <source>pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.</source>
   <translation>pares: imágenes y máscaras GeoTIFF con tablas de pesos y clases; coco: COCO JSON con imágenes PNG; pytorch-smt: los archivos que lee ese programa; stac: una colección STAC con la extensión label; todas: cada una de estas formas, en una carpeta propia.</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>pares</translation>
  </message>
  <message>
   <source>coco</source>
   <translation>coco</translation>
  </message>
  <message>
   <source>stac</source>
   <translation>stac</translation>
  </message>
  <message>
   <source>Tiles for pytorch-smt</source>
   <translation>Teselas para pytorch-smt</translation>
  </message>
  <message>
   <source>Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.</source>
   <translation>Solo del formato pytorch-smt: las teselas elegidas o todas las teselas del estudio. Los demás formatos contienen las teselas etiquetadas.</translation>
  </message>
  <message>
   <source>medoids</source>
   <translation>medoides</translation>
  </message>
  <message>
   <source>Date of the images</source>
   <translation>Fecha de las imágenes</translation>
  </message>
  <message>
   <source>For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. Empty: what the rasters say of it, else the time of the labels.</source>
   <translation>Para STAC: el día en que se tomaron las imágenes, como 2020-08-31, o el primer y el último día, 2020-05-01/2020-08-31. Vacío: lo que digan de ello los rásters; si no, la hora de las etiquetas.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.</source>
   <translation>Para STAC y COCO: la licencia de las imágenes y las etiquetas por su nombre SPDX, como CC-BY-4.0; proprietary si no tiene ninguno.</translation>
  </message>
  <message>
   <source>Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC.</source>
   <translation>Escribir el alumno para otros programas en una carpeta: como ONNX, que ejecuta el complemento Deepness de QGIS, como TorchScript, descrito con STAC.</translation>
  </message>
  <message>
   <source>onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file.</source>
   <translation>onnx: para Deepness, onnxruntime y muchos otros; torchscript: para programas con PyTorch; both: cada uno en un archivo.</translation>
  </message>
  <message>
   <source>onnx</source>
   <translation>onnx</translation>
  </message>
  <message>
   <source>torchscript</source>
   <translation>torchscript</translation>
  </message>
  <message>
   <source>Edge of the windows that the exported network takes. Empty: that of Map rasters, four tiles, at most 256 px.</source>
   <translation>Lado de las ventanas que toma la red exportada. Vacío: el de Cartografiar rásteres, cuatro teselas, como máximo 256 px.</translation>
  </message>
  <message>
   <source>What Deepness is told of how far windows overlap. Empty: a quarter of the window.</source>
   <translation>Lo que se dice a Deepness sobre el solape de las ventanas. Vacío: un cuarto de la ventana.</translation>
  </message>
  <message>
   <source>Take over the labels of another copy of the study, and report how far the two annotators agree.</source>
   <translation>Tomar las etiquetas de otra copia del estudio e informar de cuánto concuerdan los dos anotadores.</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Otra copia</translation>
  </message>
  <message>
   <source>The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed.</source>
   <translation>La carpeta de la copia del estudio del otro anotador, o su review.gpkg. No se modifica.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.</source>
   <translation>Cómo se llama la otra copia en el informe y en la lista de conflictos. Vacío: los nombres de sus anotadores.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflictos</translation>
  </message>
  <message>
   <source>What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; ours or theirs: all are settled so at once.</source>
   <translation>Qué ocurre con las teselas que ambos etiquetaron de forma distinta. después: se listan, y nuestras etiquetas valen hasta que se resuelva cada una; nuestras o suyas: todas se resuelven así de inmediato.</translation>
  </message>
  <message>
   <source>later</source>
   <translation>después</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nuestras</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>suyas</translation>
  </message>
  <message>
   <source>Settle conflicts that a merge has left: keep our labels of a tile, or take theirs.</source>
   <translation>Resolver los conflictos que dejó una unión: conservar nuestras etiquetas de una tesela o tomar las suyas.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tesela</translation>
  </message>
  <message>
   <source>The tile to settle. Empty: all that are open.</source>
   <translation>La tesela que se resuelve. Vacío: todas las que están abiertas.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Etiquetas de quién</translation>
  </message>
  <message>
   <source>Whose labels stand from here on.</source>
   <translation>De quién son las etiquetas que valen de aquí en adelante.</translation>
  </message>
  <message>
   <source>The copy that the conflict is with, by its name. Empty: any.</source>
   <translation>La copia con la que hay conflicto, por su nombre. Vacío: cualquiera.</translation>
  </message>
  <message>
   <source>Make a safe copy of the study for another annotator, also while it is open in QGIS.</source>
   <translation>Hacer una copia segura del estudio para otro anotador, también mientras está abierto en QGIS.</translation>
  </message>
  <message>
   <source>Where the copy is made: a new or an empty folder.</source>
   <translation>Dónde se hace la copia: una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <source>Without results</source>
   <translation>Sin resultados</translation>
  </message>
  <message>
   <source>Leave out masks, student, maps, comparison and report: what labelling does not need.</source>
   <translation>Dejar fuera máscaras, alumno, mapas, comparación e informe: lo que el etiquetado no necesita.</translation>
  </message>
 </context>
</TS>
