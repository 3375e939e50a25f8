<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>Choose a folder.</source>
   <translation>Escolha uma pasta.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} não existe.</translation>
  </message>
  <message>
   <source>Close QGIS while a job runs?</source>
   <translation>Fechar o QGIS durante uma tarefa?</translation>
  </message>
  <message>
   <source>Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again when the study is opened.</source>
   <translation>Parada, ela mantém o que está concluído e pode ser continuada depois. Sem o QGIS, ela segue até o fim e é reencontrada quando o estudo é aberto.</translation>
  </message>
  <message>
   <source>&amp;Stop cleanly</source>
   <translation>&amp;Parar de forma limpa</translation>
  </message>
  <message>
   <source>&amp;Go on without QGIS</source>
   <translation>Continuar s&amp;em o QGIS</translation>
  </message>
  <message>
   <source>Stay in &amp;QGIS</source>
   <translation>Ficar no &amp;QGIS</translation>
  </message>
  <message>
   <source>&amp;Do so each time, and do not ask</source>
   <translation>&amp;Fazer sempre assim e não perguntar</translation>
  </message>
  <message>
   <source>Still running: {jobs}.</source>
   <translation>Ainda em execução: {jobs}.</translation>
  </message>
  <message>
   <source>{axis} {x}: {values}</source>
   <translation>{axis} {x}: {values}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Estudo</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Blocos a rotular</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Rotular</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Abrir estudo</translation>
  </message>
  <message>
   <source>{path} is no study. Choose a folder that DDOQ made, or begin with New study.</source>
   <translation>{path} não é um estudo. Escolha uma pasta criada pelo DDOQ ou comece com Novo estudo.</translation>
  </message>
  <message>
   <source>The job said nothing.</source>
   <translation>A tarefa não disse nada.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir pasta</translation>
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
   <translation>&amp;Abrir pasta</translation>
  </message>
  <message>
   <source>The process wrote:</source>
   <translation>O processo escreveu:</translation>
  </message>
  <message>
   <source>Choose a raster or a table of embeddings.</source>
   <translation>Escolha um raster ou uma tabela de embeddings.</translation>
  </message>
  <message>
   <source>Build the engine's own Python. First you see what is downloaded, how large, and where.</source>
   <translation>Criar o Python próprio do motor. Antes você vê o que será baixado, o tamanho e onde.</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparar</translation>
  </message>
  <message>
   <source>Verify the engine, and mend or rebuild what does not work.</source>
   <translation>Verificar o motor e consertar ou refazer o que não funciona.</translation>
  </message>
  <message>
   <source>Install from &amp;folder…</source>
   <translation>Instalar de &amp;pasta…</translation>
  </message>
  <message>
   <source>Install without network, from a folder of wheels made with pip download on another machine.</source>
   <translation>Instalar sem rede, de uma pasta de wheels feita com pip download em outra máquina.</translation>
  </message>
  <message>
   <source>Use an interpreter in which the engine's packages are installed already.</source>
   <translation>Usar um interpretador em que os pacotes do motor já estão instalados.</translation>
  </message>
  <message>
   <source>&amp;Where…</source>
   <translation>&amp;Onde…</translation>
  </message>
  <message>
   <source>Choose the folder in which the engine is installed. What is installed stays where it is: remove it first.</source>
   <translation>Escolha a pasta em que o motor é instalado. O que já está instalado fica onde está: remova-o antes.</translation>
  </message>
  <message>
   <source>&amp;Copy report</source>
   <translation>Copiar re&amp;latório</translation>
  </message>
  <message>
   <source>Copy system, state and log, without your name and passwords.</source>
   <translation>Copiar sistema, estado e registro, sem seu nome e suas senhas.</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>Re&amp;mover…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded. Studies are kept.</source>
   <translation>Apagar o motor e tudo o que foi baixado. Os estudos são mantidos.</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <source>Stop. What was downloaded is kept for the next time.</source>
   <translation>Parar. O que foi baixado é mantido para a próxima vez.</translation>
  </message>
  <message>
   <source>&amp;Continue…</source>
   <translation>Con&amp;tinuar…</translation>
  </message>
  <message>
   <source>&amp;Install…</source>
   <translation>&amp;Instalar…</translation>
  </message>
  <message>
   <source>Looking at this machine</source>
   <translation>Examinando esta máquina</translation>
  </message>
  <message>
   <source>Installing the DDOQ engine</source>
   <translation>Instalando o motor do DDOQ</translation>
  </message>
  <message>
   <source>Verifying the DDOQ engine</source>
   <translation>Verificando o motor do DDOQ</translation>
  </message>
  <message>
   <source>Removing the DDOQ engine</source>
   <translation>Removendo o motor do DDOQ</translation>
  </message>
  <message>
   <source>Verifying this Python</source>
   <translation>Verificando este Python</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>A folder of wheels (*.whl)</source>
   <translation>Uma pasta de wheels (*.whl)</translation>
  </message>
  <message>
   <source>A Python with the engine's packages (3.11 to 3.13)</source>
   <translation>Um Python com os pacotes do motor (3.11 a 3.13)</translation>
  </message>
  <message>
   <source>A folder for the engine</source>
   <translation>Uma pasta para o motor</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Remover o motor</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile.</source>
   <translation>O QGIS pode ser usado enquanto isso.</translation>
  </message>
  <message>
   <source>&amp;Install again…</source>
   <translation>&amp;Instalar de novo…</translation>
  </message>
  <message>
   <source>Use the installed &amp;engine</source>
   <translation>Us&amp;ar o motor instalado</translation>
  </message>
  <message>
   <source>Use my own &amp;Python…</source>
   <translation>Us&amp;ar meu próprio Python…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded from {folder}? Studies are kept.</source>
   <translation>Apagar de {folder} o motor e tudo o que foi baixado? Os estudos são mantidos.</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processador</translation>
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
   <translation>GPU da Apple</translation>
  </message>
  <message>
   <source>&lt;b&gt;This will be installed&lt;/b&gt;</source>
   <translation>&lt;b&gt;Isto será instalado&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&amp;Install now</source>
   <translation>&amp;Instalar agora</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Voltar</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Which build of PyTorch is installed. What fits this machine is chosen already.</source>
   <translation>Qual versão do PyTorch será instalada. A que serve para esta máquina já está escolhida.</translation>
  </message>
  <message>
   <source>each file by its hash</source>
   <translation>cada arquivo por seu hash</translation>
  </message>
  <message>
   <source>all but PyTorch by their hash</source>
   <translation>todos, exceto o PyTorch, por seu hash</translation>
  </message>
  <message>
   <source>About {size} (an estimate) from {hosts}</source>
   <translation>Cerca de {size} (estimativa) de {hosts}</translation>
  </message>
  <message>
   <source>{size} from {hosts}</source>
   <translation>{size} de {hosts}</translation>
  </message>
  <message>
   <source>{needed} of {free} free</source>
   <translation>{needed} de {free} livres</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Verificação</translation>
  </message>
  <message>
   <source>Nothing; {size} are taken from {folder}</source>
   <translation>Nada; {size} são lidos de {folder}</translation>
  </message>
  <message>
   <source>{version}, fetched by uv</source>
   <translation>{version}, obtido pelo uv</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versões</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Tamanho em disco</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>Without hash</source>
   <translation>Sem hash</translation>
  </message>
  <message>
   <source>This machine could use: {device}. Install again to change.</source>
   <translation>Esta máquina poderia usar: {device}. Instale de novo para mudar.</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Dica</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Novo estudo</translation>
  </message>
  <message>
   <source>Cut into tiles</source>
   <translation>Cortar em blocos</translation>
  </message>
  <message>
   <source>Select tiles</source>
   <translation>Selecionar blocos</translation>
  </message>
  <message>
   <source>Decode centroids</source>
   <translation>Decodificar centroides</translation>
  </message>
  <message>
   <source>Take labels</source>
   <translation>Obter rótulos</translation>
  </message>
  <message>
   <source>Train student</source>
   <translation>Treinar aluno</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapeamento</translation>
  </message>
  <message>
   <source>Compare with random tiles</source>
   <translation>Comparar com blocos aleatórios</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Next round</source>
   <translation>Próxima rodada</translation>
  </message>
  <message>
   <source>Random tiles for areas</source>
   <translation>Blocos aleatórios para áreas</translation>
  </message>
  <message>
   <source>Class areas</source>
   <translation>Áreas das classes</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Exportar rótulos</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Exportar modelo</translation>
  </message>
  <message>
   <source>Merge another's labels</source>
   <translation>Mesclar os rótulos de outra pessoa</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>Enviar uma cópia</translation>
  </message>
  <message>
   <source>No study is open. Make a new one, or open one that is there.</source>
   <translation>Nenhum estudo está aberto. Crie um novo ou abra um existente.</translation>
  </message>
  <message>
   <source>About {time}, as this study's earlier runs took.</source>
   <translation>Cerca de {time}, como levaram as execuções anteriores deste estudo.</translation>
  </message>
  <message>
   <source>About {time}, by a rule of thumb for a processor; a graphics card is several times faster.</source>
   <translation>Cerca de {time}, por estimativa grosseira para um processador; uma placa de vídeo é várias vezes mais rápida.</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>um número</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>Something must be given here.</source>
   <translation>É preciso informar algo aqui.</translation>
  </message>
  <message>
   <source>a number from {least} to {most}</source>
   <translation>um número de {least} a {most}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <source>“{text}” is not known here. Choose one of {words}.</source>
   <translation>“{text}” não é conhecido aqui. Escolha entre {words}.</translation>
  </message>
  <message>
   <source>A file must be given here.</source>
   <translation>É preciso informar um arquivo aqui.</translation>
  </message>
  <message>
   <source>a number between {least} and {most}, without these</source>
   <translation>um número entre {least} e {most}, exclusive</translation>
  </message>
  <message>
   <source>a number above {least}, up to {most}</source>
   <translation>um número acima de {least}, até {most}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vazio</translation>
  </message>
  <message>
   <source>Give {limits}.</source>
   <translation>Informe {limits}.</translation>
  </message>
  <message>
   <source>“{text}” is no number. Give numbers with commas between them, such as 0, 255.</source>
   <translation>“{text}” não é um número. Informe números separados por vírgulas, como 0, 255.</translation>
  </message>
  <message>
   <source>“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.</source>
   <translation>“{text}” não é um valor com seu nome. Escreva assim: 1 = floresta, 2 = água.</translation>
  </message>
  <message>
   <source>a number above {least}</source>
   <translation>um número acima de {least}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} ou mais</translation>
  </message>
  <message>
   <source>a number below {most}</source>
   <translation>um número abaixo de {most}</translation>
  </message>
  <message>
   <source>{most} or less</source>
   <translation>{most} ou menos</translation>
  </message>
  <message>
   <source>Advanced settings</source>
   <translation>Configurações avançadas</translation>
  </message>
  <message>
   <source>No tiles are chosen yet.

Choose them with “Select tiles”: each then appears here with what it stands for.</source>
   <translation>Nenhum bloco foi escolhido ainda.

Escolha-os com “Selecionar blocos”: cada um aparece então aqui com o que representa.</translation>
  </message>
  <message>
   <source>Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.</source>
   <translation>Ordem: a sequência em que rotular. Peso: o que mais conta no treinamento. Área: o que representa mais terreno.</translation>
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation>&amp;Ordenar por</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>Nenhum estudo está aberto.</translation>
  </message>
  <message>
   <source>{rank} · weight {weight}
represents {tiles}</source>
   <translation>{rank} · peso {weight}
representa {tiles}</translation>
  </message>
  <message>
   <source>Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map.</source>
   <translation>Bloco {tile}: ordem {rank}, peso {weight}, representa {tiles}, {percent} % da área. Clique para mostrá-lo no mapa.</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Ordem</translation>
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
   <translation>O SRC do projeto não tem lugar para este bloco. Escolha outro SRC para o projeto.</translation>
  </message>
  <message>
   <source>{count} tiles to label stand for {represents}</source>
   <translation>{count} blocos a rotular representam {represents}</translation>
  </message>
  <message>
   <source>Stop the job. What was finished is kept, and it goes on from there when it is started again.</source>
   <translation>Parar a tarefa. O que foi concluído é mantido, e ela continua dali quando for iniciada de novo.</translation>
  </message>
  <message>
   <source>Let the job go on when QGIS is closed. It is found again when the study is opened.</source>
   <translation>Deixar a tarefa continuar quando o QGIS for fechado. Ela é reencontrada quando o estudo é aberto.</translation>
  </message>
  <message>
   <source>step</source>
   <translation>passo</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perda</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>restam {time}</translation>
  </message>
  <message>
   <source>Train and choose</source>
   <translation>Treinar e escolher</translation>
  </message>
  <message>
   <source>The student is trained on all labels so far, going on from the present one; then it says where it needs more.</source>
   <translation>O aluno é treinado com todos os rótulos obtidos até agora, a partir do atual; depois ele diz onde precisa de mais.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Sortear</translation>
  </message>
  <message>
   <source>Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are asked for like the others, and are not trained on, so that they can judge the map.</source>
   <translation>As áreas obtidas dos blocos escolhidos se apoiam no modelo e não têm intervalo. Blocos sorteados ao acaso dão um. Eles são pedidos como os outros e não entram no treinamento, para que possam julgar o mapa.</translation>
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
   <translation>Cópia</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder of the other annotator's copy.</source>
   <translation>{path} não é um estudo. Escolha a pasta da cópia da outra pessoa.</translation>
  </message>
  <message>
   <source>What ten tiles more may bring: {hint}</source>
   <translation>O que dez blocos a mais podem trazer: {hint}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>treinamento</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validação</translation>
  </message>
  <message>
   <source>The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}.</source>
   <translation>O aluno: {architecture} com o backbone {backbone}, treinado em {tiles} blocos por {steps} passos. Suas classes: {classes}.</translation>
  </message>
  <message>
   <source>The maps are written to {folder} and added to the project: a class and a confidence raster for each.</source>
   <translation>Os mapas são gravados em {folder} e adicionados ao projeto: um raster de classes e um de confiança para cada raster.</translation>
  </message>
  <message>
   <source>None is chosen: the study's own rasters are mapped ({names}).</source>
   <translation>Nenhum foi escolhido: são mapeados os próprios rasters do estudo ({names}).</translation>
  </message>
  <message>
   <source>It is out of date: labels or tiles have changed since.</source>
   <translation>Está desatualizado: rótulos ou blocos mudaram desde então.</translation>
  </message>
  <message>
   <source>{raster} has {found} bands; the student needs {needed}.</source>
   <translation>{raster} tem {found} bandas; o aluno precisa de {needed}.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels are left out.</source>
   <translation>Os que têm pixels válidos de menos ficam de fora.</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Criar estudo</translation>
  </message>
  <message>
   <source>After the tiles are cut: encode them, select those to label, and write the report.</source>
   <translation>Depois de cortar os blocos: codificá-los, selecionar os que devem ser rotulados e escrever o relatório.</translation>
  </message>
  <message>
   <source>No tile of {size} px fits into these rasters. Choose smaller tiles.</source>
   <translation>Nenhum bloco de {size} px cabe nestes rasters. Escolha blocos menores.</translation>
  </message>
  <message>
   <source>This gives only one tile: too few to choose from. Choose smaller tiles.</source>
   <translation>Isto dá apenas um bloco: pouco para escolher. Escolha blocos menores.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels, or outside the area, are left out.</source>
   <translation>Os que têm pixels válidos de menos, ou estão fora da área, ficam de fora.</translation>
  </message>
  <message>
   <source>A new or empty folder. All that the study makes lies in it; it can be moved as a whole.</source>
   <translation>Uma pasta nova ou vazia. Tudo o que o estudo produz fica nela; ela pode ser movida por inteiro.</translation>
  </message>
  <message>
   <source>Study folder</source>
   <translation>Pasta do estudo</translation>
  </message>
  <message>
   <source>Choose a folder for the study.</source>
   <translation>Escolha uma pasta para o estudo.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder.</source>
   <translation>Informe o caminho completo da pasta.</translation>
  </message>
  <message>
   <source>There is a study in this folder already. Open it, or choose another folder.</source>
   <translation>Já há um estudo nesta pasta. Abra-o ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty or a new one.</source>
   <translation>Esta pasta não está vazia. Escolha uma vazia ou nova.</translation>
  </message>
  <message>
   <source>the whole rasters</source>
   <translation>os rasters inteiros</translation>
  </message>
  <message>
   <source>Advanced settings of the tiles</source>
   <translation>Configurações avançadas dos blocos</translation>
  </message>
  <message>
   <source>Show the grid on the map</source>
   <translation>Mostrar a grade no mapa</translation>
  </message>
  <message>
   <source>Go on to the tiles to label</source>
   <translation>Continuar até os blocos a rotular</translation>
  </message>
  <message>
   <source>This gives only {count} tiles: too few to choose from. Choose smaller tiles.</source>
   <translation>Isto dá apenas {count} blocos: poucos para escolher. Escolha blocos menores.</translation>
  </message>
  <message>
   <source>That is many: larger tiles make the study faster.</source>
   <translation>São muitos: blocos maiores tornam o estudo mais rápido.</translation>
  </message>
  <message>
   <source>Zoom in to see the grid.</source>
   <translation>Aproxime para ver a grade.</translation>
  </message>
  <message>
   <source> of {edge} m</source>
   <translation> de {edge} m</translation>
  </message>
  <message>
   <source>{path} is a file. Give a folder.</source>
   <translation>{path} é um arquivo. Informe uma pasta.</translation>
  </message>
  <message>
   <source>You may not write to {path}. Choose another folder.</source>
   <translation>Você não tem permissão para gravar em {path}. Escolha outra pasta.</translation>
  </message>
  <message>
   <source>At most {count} tiles</source>
   <translation>No máximo {count} blocos</translation>
  </message>
  <message>
   <source>If a job runs when QGIS is c&amp;losed</source>
   <translation>Se um trabalho roda quando o QGIS é &amp;fechado</translation>
  </message>
  <message>
   <source>ask each time</source>
   <translation>perguntar sempre</translation>
  </message>
  <message>
   <source>stop it cleanly</source>
   <translation>parar de forma limpa</translation>
  </message>
  <message>
   <source>let it go on without QGIS</source>
   <translation>deixar continuar sem o QGIS</translation>
  </message>
  <message>
   <source>The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it.</source>
   <translation>Os blocos são gravados em {folder} e adicionados ao projeto. Eles não têm lugar no mapa: mostre o grupo deles e aproxime até ele.</translation>
  </message>
  <message>
   <source>the student's map of this study</source>
   <translation>o mapa do aluno neste estudo</translation>
  </message>
  <message>
   <source>The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.</source>
   <translation>O codificador deste estudo é {encoder}, e só um VAE pode decodificar. Codifique antes com vae ou peça máscaras.</translation>
  </message>
  <message>
   <source>With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost.</source>
   <translation>Com outros blocos, tudo o que vem depois é refeito; os rótulos dos blocos que sumirem ficam de lado, não se perdem.</translation>
  </message>
  <message>
   <source>Decode</source>
   <translation>Decodificar</translation>
  </message>
  <message>
   <source>the labels' raster, where there is one</source>
   <translation>o raster dos rótulos, se houver</translation>
  </message>
  <message>
   <source>none is chosen</source>
   <translation>nenhum escolhido</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escrever</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Choose a raster of classes that covers the study.</source>
   <translation>Escolha um raster de classes que cubra o estudo.</translation>
  </message>
  <message>
   <source>&amp;Engine…</source>
   <translation>M&amp;otor…</translation>
  </message>
  <message>
   <source>St&amp;udy</source>
   <translation>Estu&amp;do</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Abrir…</translation>
  </message>
  <message>
   <source>Open the folder of a study</source>
   <translation>Abrir a pasta de um estudo</translation>
  </message>
  <message>
   <source>The study's stages</source>
   <translation>As etapas do estudo</translation>
  </message>
  <message>
   <source>Double click, or Enter: run this stage, also again with other settings.</source>
   <translation>Clique duplo ou Enter: executar esta etapa, também de novo com outras configurações.</translation>
  </message>
  <message>
   <source>Add the study's layers to the project, also those that were taken out of it</source>
   <translation>Adicionar as camadas do estudo ao projeto, também as que foram retiradas dele</translation>
  </message>
  <message>
   <source>Show the study's folder</source>
   <translation>Mostrar a pasta do estudo</translation>
  </message>
  <message>
   <source>no study is open</source>
   <translation>nenhum estudo aberto</translation>
  </message>
  <message>
   <source>Make a new study of your rasters, or open one that is there.</source>
   <translation>Crie um novo estudo de seus rasters ou abra um existente.</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Novo estudo…</translation>
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
   <translation>Mostrar n&amp;o mapa</translation>
  </message>
  <message>
   <source>Open &amp;folder</source>
   <translation>Abrir &amp;pasta</translation>
  </message>
  <message>
   <source>There is no study in {path} any more.</source>
   <translation>Não há mais nenhum estudo em {path}.</translation>
  </message>
  <message>
   <source>⚠ The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>⚠ O raster {path} deste estudo não está mais lá. Recoloque-o onde estava.</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study.</source>
   <translation>Uma tarefa na máquina {host} está em andamento neste estudo.</translation>
  </message>
  <message>
   <source>⚠ {stage} failed: {why}</source>
   <translation>⚠ {stage} falhou: {why}</translation>
  </message>
  <message>
   <source>{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.</source>
   <translation>{first} tem {first_bands} bandas e {other} tem {other_bands}: os rasters de um estudo precisam das mesmas bandas.</translation>
  </message>
  <message>
   <source>{path} is missing, or no raster that GDAL can open.</source>
   <translation>{path} não existe ou não é um raster que o GDAL consiga abrir.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} não tem nenhuma banda.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.</source>
   <translation>{path} é um contêiner de {count} rasters. Adicione um deles ao QGIS e escolha essa camada.</translation>
  </message>
  <message>
   <source>1  Encode the tiles</source>
   <translation>1  Codificar os blocos</translation>
  </message>
  <message>
   <source>2  Choose those to label</source>
   <translation>2  Escolher os que serão rotulados</translation>
  </message>
  <message>
   <source>tiles to label</source>
   <translation>blocos a rotular</translation>
  </message>
  <message>
   <source>Share of the variety explained</source>
   <translation>Fração da variedade explicada</translation>
  </message>
  <message>
   <source>What share of the variety among all tiles the selected ones stand for. Click to take a budget.</source>
   <translation>Que fração da variedade entre todos os blocos os selecionados representam. Clique para adotar um orçamento.</translation>
  </message>
  <message>
   <source>Show what a tile more is &amp;worth</source>
   <translation>Mostrar quanto &amp;vale um bloco a mais</translation>
  </message>
  <message>
   <source>What a tile more is worth</source>
   <translation>Quanto vale um bloco a mais</translation>
  </message>
  <message>
   <source>Trying budgets…</source>
   <translation>Experimentando orçamentos…</translation>
  </message>
  <message>
   <source>After the tiles are encoded, a curve shows here what a tile more is worth.</source>
   <translation>Depois que os blocos são codificados, uma curva mostra aqui quanto vale um bloco a mais.</translation>
  </message>
  <message>
   <source>{budget} tiles explain {share} of the variety among all tiles.</source>
   <translation>{budget} blocos explicam {share} da variedade entre todos os blocos.</translation>
  </message>
  <message>
   <source>There are only {count} tiles.</source>
   <translation>Há apenas {count} blocos.</translation>
  </message>
  <message>
   <source>{budget} tiles are more than the curve shows.</source>
   <translation>{budget} blocos são mais do que a curva mostra.</translation>
  </message>
  <message>
   <source>A tile more adds {gain}.</source>
   <translation>Um bloco a mais acrescenta {gain}.</translation>
  </message>
  <message>
   <source>By hand that is about {hours} hours, at two minutes a tile.</source>
   <translation>À mão são cerca de {hours} horas, a dois minutos por bloco.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>A&amp;dd files…</source>
   <translation>A&amp;dicionar arquivos…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Escolha um arquivo</translation>
  </message>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Escolha pelo menos um raster.</translation>
  </message>
  <message>
   <source>Rasters ({patterns});;All files (*)</source>
   <translation>Rasters ({patterns});;Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>Data ({patterns});;All files (*)</source>
   <translation>Dados ({patterns});;Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>O raster {path} deste estudo não está mais lá. Recoloque-o onde estava.</translation>
  </message>
  <message>
   <source>First comes another stage, which is not done yet: {stage}.</source>
   <translation>Antes vem outra etapa, que ainda não foi concluída: {stage}.</translation>
  </message>
  <message>
   <source>Another stage is out of date and must be run again first: {stage}.</source>
   <translation>Outra etapa está desatualizada e deve ser executada de novo antes: {stage}.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Blocos</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificação</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Seleção</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Blocos decodificados</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>Soft labels</source>
   <translation>Rótulos suaves</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Aluno</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparação</translation>
  </message>
  <message>
   <source>Whole study</source>
   <translation>Estudo completo</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segmentos</translation>
  </message>
  <message>
   <source>Next tiles</source>
   <translation>Próximos blocos</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Blocos aleatórios</translation>
  </message>
  <message>
   <source>Export of the model</source>
   <translation>Exportação do modelo</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflitos</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ainda não</translation>
  </message>
  <message>
   <source>done</source>
   <translation>concluído</translation>
  </message>
  <message>
   <source>out of date</source>
   <translation>desatualizado</translation>
  </message>
  <message>
   <source>running</source>
   <translation>em execução</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falhou</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>parado</translation>
  </message>
  <message>
   <source>Put it back where it was, or make a new study with the file's new place.</source>
   <translation>Recoloque-o onde estava ou crie um novo estudo com o novo local do arquivo.</translation>
  </message>
  <message>
   <source>Cut into &amp;tiles…</source>
   <translation>Cortar em &amp;blocos…</translation>
  </message>
  <message>
   <source>Next: cut the rasters into tiles.</source>
   <translation>A seguir: cortar os rasters em blocos.</translation>
  </message>
  <message>
   <source>&amp;Select tiles…</source>
   <translation>&amp;Selecionar blocos…</translation>
  </message>
  <message>
   <source>Next: encode the tiles, and choose those to label.</source>
   <translation>A seguir: codificar os blocos e escolher os que serão rotulados.</translation>
  </message>
  <message>
   <source>Next: choose which tiles to label, and how many.</source>
   <translation>A seguir: escolher quais blocos rotular, e quantos.</translation>
  </message>
  <message>
   <source>Re&amp;view and label</source>
   <translation>Re&amp;visar e rotular</translation>
  </message>
  <message>
   <source>Next: label the chosen tiles, or take labels from a raster or polygons.</source>
   <translation>A seguir: rotular os blocos escolhidos ou obter rótulos de um raster ou de polígonos.</translation>
  </message>
  <message>
   <source>&amp;Train student…</source>
   <translation>&amp;Treinar aluno…</translation>
  </message>
  <message>
   <source>Next: train the student on the labelled tiles.</source>
   <translation>A seguir: treinar o aluno nos blocos rotulados.</translation>
  </message>
  <message>
   <source>&amp;Map…</source>
   <translation>&amp;Mapear…</translation>
  </message>
  <message>
   <source>Next: map the rasters with the student.</source>
   <translation>A seguir: mapear os rasters com o aluno.</translation>
  </message>
  <message>
   <source>Open &amp;Report</source>
   <translation>Abrir &amp;relatório</translation>
  </message>
  <message>
   <source>All is there. The report tells what to think of the map.</source>
   <translation>Está tudo pronto. O relatório diz o que pensar do mapa.</translation>
  </message>
  <message>
   <source>&amp;Report…</source>
   <translation>&amp;Relatório…</translation>
  </message>
  <message>
   <source>The map is there. The report tells what to think of it.</source>
   <translation>O mapa está pronto. O relatório diz o que pensar dele.</translation>
  </message>
  <message>
   <source>{tiles} tiles</source>
   <translation>{tiles} blocos</translation>
  </message>
  <message>
   <source>with {encoder}</source>
   <translation>com {encoder}</translation>
  </message>
  <message>
   <source>{budget} tiles to label</source>
   <translation>{budget} blocos a rotular</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {classes} classes</source>
   <translation>{labelled_tiles} blocos, {classes} classes</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {steps} steps</source>
   <translation>{labelled_tiles} blocos, {steps} passos</translation>
  </message>
  <message>
   <source>rasters: {rasters}</source>
   <translation>rasters: {rasters}</translation>
  </message>
  <message>
   <source>Run this stage first: {stage}.</source>
   <translation>Execute antes esta etapa: {stage}.</translation>
  </message>
  <message>
   <source>Run this stage again: {stage}.</source>
   <translation>Execute de novo esta etapa: {stage}.</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <translation>acurácia {share}</translation>
  </message>
  <message>
   <source>Nothing is labelled in the study yet: choose a raster of classes or polygons.</source>
   <translation>Nada está rotulado no estudo ainda: escolha um raster de classes ou polígonos.</translation>
  </message>
  <message>
   <source>Choose the field with the class.</source>
   <translation>Escolha o campo com a classe.</translation>
  </message>
  <message>
   <source>the labels in the study ({count} tiles)</source>
   <translation>os rótulos no estudo ({count} blocos)</translation>
  </message>
  <message>
   <source>It learns from {tiles} labelled tiles with {classes} classes.</source>
   <translation>Aprende com {tiles} blocos rotulados de {classes} classes.</translation>
  </message>
  <message>
   <source>Choose a teacher: the file study.json of a study with a student, or a model's file.</source>
   <translation>Escolha um professor: o arquivo study.json de um estudo com um aluno ou o arquivo de um modelo.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Treinar</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Professor</translation>
  </message>
  <message>
   <source>There are newer labels; masks are made of them first.</source>
   <translation>Há rótulos mais novos; antes são feitas máscaras deles.</translation>
  </message>
  <message>
   <source>How the last student learnt:</source>
   <translation>Como o último aluno aprendeu:</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation>O sistema encerrou o processo do motor, provavelmente porque a memória esgotou. Feche outros programas ou reduza o tamanho do lote ou do bloco. O estudo está intacto; execute a etapa de novo para continuar.</translation>
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation>O processo do motor foi encerrado por fora. O estudo está intacto; execute a etapa de novo para continuar.</translation>
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>O processo do motor travou em uma biblioteca. O estudo está intacto. Repare o motor na página dele; se acontecer de novo, envie o relatório dali.</translation>
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation>Não foi possível carregar uma biblioteca de que o motor precisa. Repare o motor na página dele.</translation>
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation>O processo do motor terminou sem dizer nada (código {code}). O estudo está intacto; execute a etapa de novo.</translation>
  </message>
  <message>
   <source>The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>O Python do motor não funciona ({reason}). Repare o motor na página dele; se acontecer de novo, envie o relatório dessa página.</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 bloco</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Concluído.</translation>
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation>Cancelado. O que foi concluído é mantido; execute a etapa de novo para continuar.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation>A tarefa continua sem o QGIS.</translation>
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
   <translation>{count} blocos</translation>
  </message>
  <message>
   <source>“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.</source>
   <translation>“{job}” ainda está em andamento no estudo {study}. Espere ou cancele e tente de novo.</translation>
  </message>
  <message>
   <source>Starting the engine</source>
   <translation>Iniciando o motor</translation>
  </message>
  <message>
   <source>Job that went on without QGIS</source>
   <translation>Tarefa que continuou sem o QGIS</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}.</source>
   <translation>Uma tarefa na máquina {host} está em andamento neste estudo. Espere por ela. Se nada mais estiver em execução lá, apague {path}.</translation>
  </message>
  <message>
   <source>A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it.</source>
   <translation>Uma tarefa iniciada em outro lugar ({job}) está em andamento neste estudo. Abra o estudo para vê-la; espere por ela ou cancele-a.</translation>
  </message>
  <message>
   <source>… {count} lines are left out</source>
   <translation>… {count} linhas foram omitidas</translation>
  </message>
  <message>
   <source>Engine {version} on {device}</source>
   <translation>Motor {version} em {device}</translation>
  </message>
  <message>
   <source>Soft labels of {raster}</source>
   <translation>Rótulos suaves de {raster}</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Mapa de classes</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiança</translation>
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation>Mapa de classes de {raster}</translation>
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation>Confiança em {raster}</translation>
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation>A pasta {path} não tem blocos para mostrar. Corte antes seus rasters em blocos ou escolha a pasta de um estudo.</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Células</translation>
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation>{path} não pode ser lido neste momento ({reason}). Espere até que nenhum programa esteja gravando nele e tente de novo.</translation>
  </message>
  <message>
   <source>Decoded tile {cell} (weight {weight})</source>
   <translation>Bloco decodificado {cell} (peso {weight})</translation>
  </message>
  <message>
   <source>“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer &gt; Save As.</source>
   <translation>“{layer}” é uma camada temporária e não um arquivo, por isso o motor não consegue lê-la. Salve-a antes: Camada &gt; Salvar como.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first.</source>
   <translation>“{layer}” não é um arquivo, vem de um serviço ({kind}), por isso o motor não consegue ler suas bandas. Salve-a antes como GeoTIFF.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.</source>
   <translation>“{layer}” não é um arquivo, vem de {kind}, por isso o motor não consegue lê-la. Salve-a antes como GeoPackage.</translation>
  </message>
  <message>
   <source>The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.</source>
   <translation>O arquivo da camada “{layer}” não está mais lá: {path}. Recoloque-o ou repare a fonte da camada no QGIS.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits: the engine reads what was saved.</source>
   <translation>“{layer}” tem edições não salvas: o motor lê o que foi salvo.</translation>
  </message>
  <message>
   <source>“{layer}” has a filter in QGIS: the engine reads the whole file.</source>
   <translation>“{layer}” tem um filtro no QGIS: o motor lê o arquivo inteiro.</translation>
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation>Bloco {tile}&lt;br&gt;{percent} % dos pixels são válidos</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {tiles}, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation>&lt;b&gt;Bloco {rank}&lt;/b&gt; a rotular&lt;br&gt;representa {tiles}, {percent} % da área&lt;br&gt;peso {weight}</translation>
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation>Célula {cell}</translation>
  </message>
  <message>
   <source>Class maps</source>
   <translation>Mapas de classes</translation>
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation>{path} do estudo {study} não pode ser aberto, por isso não está no mapa. O arquivo ainda existe?</translation>
  </message>
  <message>
   <source>DDOQ study</source>
   <translation>Estudo DDOQ</translation>
  </message>
  <message>
   <source>Study: its stages, what is next, jobs, tiles and the engine</source>
   <translation>Estudo: suas etapas, o que vem a seguir, tarefas, blocos e o motor</translation>
  </message>
  <message>
   <source>Cut rasters into tiles, and go on to the tiles to label</source>
   <translation>Cortar rasters em blocos e continuar até os blocos a rotular</translation>
  </message>
  <message>
   <source>Choose which tiles to label, and how many</source>
   <translation>Escolher quais blocos rotular, e quantos</translation>
  </message>
  <message>
   <source>&amp;Decode centroids…</source>
   <translation>&amp;Decodificar centroides…</translation>
  </message>
  <message>
   <source>Make synthetic tiles: the decoded centres of cells of the VAE's latents</source>
   <translation>Criar blocos sintéticos: os centros decodificados das células dos latentes do VAE</translation>
  </message>
  <message>
   <source>Label the chosen tiles on the map</source>
   <translation>Rotular no mapa os blocos escolhidos</translation>
  </message>
  <message>
   <source>Take &amp;labels…</source>
   <translation>Obter &amp;rótulos…</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons</source>
   <translation>Obter rótulos para os blocos escolhidos de um raster ou de polígonos</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles</source>
   <translation>Treinar o aluno nos blocos rotulados</translation>
  </message>
  <message>
   <source>Map whole rasters with the student</source>
   <translation>Mapear rasters inteiros com o aluno</translation>
  </message>
  <message>
   <source>E&amp;xport model…</source>
   <translation>E&amp;xportar modelo…</translation>
  </message>
  <message>
   <source>Write the student as ONNX, for Deepness and others, or as TorchScript</source>
   <translation>Gravar o aluno como ONNX, para o Deepness e outros, ou como TorchScript</translation>
  </message>
  <message>
   <source>&amp;Open study…</source>
   <translation>&amp;Abrir estudo…</translation>
  </message>
  <message>
   <source>Study &amp;panel</source>
   <translation>&amp;Painel do estudo</translation>
  </message>
  <message>
   <source>Show the study: its stages, what is next, and jobs</source>
   <translation>Mostrar o estudo: suas etapas, o que vem a seguir e as tarefas</translation>
  </message>
  <message>
   <source>The engine's own Python: install, repair, remove</source>
   <translation>O Python próprio do motor: instalar, reparar, remover</translation>
  </message>
  <message>
   <source>The folder of the study, as “Tile rasters” has made it. All results are written into it.</source>
   <translation>A pasta do estudo, tal como “Cortar rasters em blocos” a criou. Todos os resultados são gravados nela.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with. All results are written into it.</source>
   <translation>A pasta do estudo: uma nova ou uma com que continuar. Todos os resultados são gravados nela.</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Adicionar os resultados ao projeto</translation>
  </message>
  <message>
   <source>Show the new layers, styled, when the algorithm is run from the toolbox.</source>
   <translation>Mostrar as novas camadas, com estilo, quando o algoritmo é executado na caixa de ferramentas.</translation>
  </message>
  <message>
   <source>The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.</source>
   <translation>O estudo está em uma pasta temporária, que é apagada quando o QGIS é fechado. Para mantê-lo, escolha uma pasta sua.</translation>
  </message>
  <message>
   <source>The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.</source>
   <translation>A pasta é temporária e é apagada quando o QGIS é fechado. Para mantê-la, escolha uma sua.</translation>
  </message>
  <message>
   <source>No study was named. Choose its folder (STUDY).</source>
   <translation>Nenhum estudo foi informado. Escolha a pasta dele (STUDY).</translation>
  </message>
  <message>
   <source>“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.</source>
   <translation>“{algorithm}” precisa do resultado de “{needed}”, que ainda não existe. Execute antes “{needed}” neste estudo.</translation>
  </message>
  <message>
   <source>The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. Run “{needed}” on this study again.</source>
   <translation>O resultado de “{needed}”, de que “{algorithm}” precisa, está desatualizado: aquilo de que foi feito mudou desde então. Execute “{needed}” de novo neste estudo.</translation>
  </message>
  <message>
   <source>{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?</source>
   <translation>{setting}: o QGIS não consegue abrir “{file}”. É o tipo certo de arquivo, e está inteiro?</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder that “{tile}” made.</source>
   <translation>{path} não é um estudo. Escolha a pasta que “{tile}” criou.</translation>
  </message>
  <message>
   <source>{setting} ({name}) is missing.</source>
   <translation>Falta {setting} ({name}).</translation>
  </message>
  <message>
   <source>{path} is a file. A study is a folder: choose another name.</source>
   <translation>{path} é um arquivo. Um estudo é uma pasta: escolha outro nome.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Blocos rotulados</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>Finished runs are kept: a comparison that was stopped goes on where it was.</source>
   <translation>As execuções prontas são mantidas: uma comparação parada continua de onde estava.</translation>
  </message>
  <message>
   <source>Mean IoU with chosen tiles</source>
   <translation>IoU médio com blocos escolhidos</translation>
  </message>
  <message>
   <source>Mean IoU with random tiles</source>
   <translation>IoU médio com blocos aleatórios</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Veredito</translation>
  </message>
  <message>
   <source>Table of all runs</source>
   <translation>Tabela de todas as execuções</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Arquivos</translation>
  </message>
  <message>
   <source>Rasters outside of the study, which were not copied</source>
   <translation>Rasters fora do estudo, que não foram copiados</translation>
  </message>
  <message>
   <source>The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in the study's folder decode; they have no place on Earth, and so no CRS.</source>
   <translation>O estudo deve estar codificado com um VAE, a menos que se peçam máscaras, que treinam um próprio. Os blocos decodificados ficam na pasta decode do estudo; não têm lugar na Terra e, por isso, não têm SRC.</translation>
  </message>
  <message>
   <source>SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids.</source>
   <translation>SHARPNESS é o gradiente médio como fração do gradiente dos blocos reais de uma célula, sendo 1 tão nítido quanto eles; SHIFT é a que distância as médias das bandas ficam das deles, em desvios da banda. Ambos são dados para os blocos decodificados e para os medoides.</translation>
  </message>
  <message>
   <source>Variance explained</source>
   <translation>Variância explicada</translation>
  </message>
  <message>
   <source>Sharpness of decoded tiles</source>
   <translation>Nitidez dos blocos decodificados</translation>
  </message>
  <message>
   <source>Sharpness of medoids</source>
   <translation>Nitidez dos medoides</translation>
  </message>
  <message>
   <source>Radiometric shift of decoded tiles</source>
   <translation>Deslocamento radiométrico dos blocos decodificados</translation>
  </message>
  <message>
   <source>Radiometric shift of medoids</source>
   <translation>Deslocamento radiométrico dos medoides</translation>
  </message>
  <message>
   <source>Masks of decoded tiles</source>
   <translation>Máscaras dos blocos decodificados</translation>
  </message>
  <message>
   <source>Folder of the decoded tiles</source>
   <translation>Pasta dos blocos decodificados</translation>
  </message>
  <message>
   <source>Edges and radiometry of each tile</source>
   <translation>Bordas e radiometria de cada bloco</translation>
  </message>
  <message>
   <source>Tiles encoded</source>
   <translation>Blocos codificados</translation>
  </message>
  <message>
   <source>Length of a tile's vector</source>
   <translation>Comprimento do vetor de um bloco</translation>
  </message>
  <message>
   <source>Engine status</source>
   <translation>Situação do motor</translation>
  </message>
  <message>
   <source>Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.</source>
   <translation>Examinar o Python do motor: suas versões e dispositivos, e se consegue de fato calcular, treinar e gravar rasters.</translation>
  </message>
  <message>
   <source>Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.</source>
   <translation>Também funciona onde o motor não está instalado: INSTALLED é então false. FIT é true quando todas as verificações passaram.</translation>
  </message>
  <message>
   <source>The engine's Python {path} gives no answer ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>O Python do motor {path} não responde ({reason}). Abra Raster &gt; DDOQ &gt; Motor e pressione Reparar.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>O motor está instalado</translation>
  </message>
  <message>
   <source>All checks passed</source>
   <translation>Todas as verificações passaram</translation>
  </message>
  <message>
   <source>Version of the engine</source>
   <translation>Versão do motor</translation>
  </message>
  <message>
   <source>Version of its Python</source>
   <translation>Versão do Python dele</translation>
  </message>
  <message>
   <source>Its Python</source>
   <translation>O Python dele</translation>
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
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.</source>
   <translation>No complemento Deepness abra student.onnx: classes, resolução, janela, sobreposição e padronização vêm com ele.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Janela</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Item STAC</translation>
  </message>
  <message>
   <source>Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.</source>
   <translation>Os rótulos feitos à mão, na janela de revisão, são mantidos: execute este algoritmo sem arquivo para usá-los.</translation>
  </message>
  <message>
   <source>{sentence} ({time} left)</source>
   <translation>{sentence} (restam {time})</translation>
  </message>
  <message>
   <source>The engine's Python {path} could not be started ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>Não foi possível iniciar o Python do motor {path} ({reason}). Abra Raster &gt; DDOQ &gt; Motor e pressione Reparar.</translation>
  </message>
  <message>
   <source>Tiles taken over</source>
   <translation>Blocos assumidos</translation>
  </message>
  <message>
   <source>Tiles that both labelled alike</source>
   <translation>Blocos que ambos rotularam igual</translation>
  </message>
  <message>
   <source>New conflicts</source>
   <translation>Novos conflitos</translation>
  </message>
  <message>
   <source>Open conflicts</source>
   <translation>Conflitos abertos</translation>
  </message>
  <message>
   <source>New classes</source>
   <translation>Novas classes</translation>
  </message>
  <message>
   <source>Share of pixels that both labelled alike</source>
   <translation>Parte dos pixels que ambos rotularam igual</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Concordância</translation>
  </message>
  <message>
   <source>What ten tiles more may bring</source>
   <translation>O que dez blocos a mais podem trazer</translation>
  </message>
  <message>
   <source>One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the same study in all rows. The maps lie in the study's folder maps.</source>
   <translation>Um aluno, muitas cenas: informe todas em RASTERS ou execute isto como processo em lote com uma linha para cada cena e o mesmo estudo em todas as linhas. Os mapas ficam na pasta maps do estudo.</translation>
  </message>
  <message>
   <source>Rasters mapped</source>
   <translation>Rasters mapeados</translation>
  </message>
  <message>
   <source>Pixels mapped</source>
   <translation>Pixels mapeados</translation>
  </message>
  <message>
   <source>DDOQ: which tiles to label</source>
   <translation>DDOQ: quais blocos rotular</translation>
  </message>
  <message>
   <source>MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg.</source>
   <translation>MEDOIDS é a camada dos blocos a rotular, cada um com sua ordem, sua massa (a fração de todos os blocos que representa) e seu peso no treinamento; TILES_LAYER tem todos os blocos. Ambas ficam no review.gpkg do estudo.</translation>
  </message>
  <message>
   <source>RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. RELATIVE_W2_RANDOM is the same for as many random tiles.</source>
   <translation>RELATIVE_W2_MEDOIDS diz a que distância os blocos ficam dos que os representam: 0 é perfeito, 1 é um bloco para todos. RELATIVE_W2_RANDOM é o mesmo para tantos blocos aleatórios quantos forem os escolhidos.</translation>
  </message>
  <message>
   <source>Effective sample size</source>
   <translation>Tamanho efetivo da amostra</translation>
  </message>
  <message>
   <source>Relative W2 of the centroids</source>
   <translation>W2 relativa dos centroides</translation>
  </message>
  <message>
   <source>Relative W2 of the tiles to label</source>
   <translation>W2 relativa dos blocos a rotular</translation>
  </message>
  <message>
   <source>Relative W2 of as many random tiles</source>
   <translation>W2 relativa do mesmo número de blocos aleatórios</translation>
  </message>
  <message>
   <source>All tiles</source>
   <translation>Todos os blocos</translation>
  </message>
  <message>
   <source>Class maps of all rasters</source>
   <translation>Mapas de classes de todos os rasters</translation>
  </message>
  <message>
   <source>Confidence of all rasters</source>
   <translation>Confiança de todos os rasters</translation>
  </message>
  <message>
   <source>Mean IoU of map and reference, on tiles that were not labelled</source>
   <translation>IoU média entre mapa e referência, em blocos que não foram rotulados</translation>
  </message>
  <message>
   <source>Accuracy, on tiles that were not labelled</source>
   <translation>Acurácia, em blocos que não foram rotulados</translation>
  </message>
  <message>
   <source>Do the whole job: tile, encode, select; with labels also label, train and map; and the report.</source>
   <translation>Fazer o trabalho todo: cortar em blocos, codificar, selecionar; com rótulos, também rotular, treinar e mapear; e o relatório.</translation>
  </message>
  <message>
   <source>Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again.</source>
   <translation>Sem rótulos, a tarefa termina nos blocos a rotular. Uma etapa já feita com as mesmas configurações não é refeita.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process.</source>
   <translation>O mesmo estudo em vinte cenas: execute isto como processo em lote com uma linha para cada cena, cada uma com sua própria pasta de estudo. Para mapear vinte cenas com um só aluno, execute “Mapear rasters” como processo em lote.</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Outras configurações</translation>
  </message>
  <message>
   <source>Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.</source>
   <translation>Qualquer outra configuração de uma etapa, uma por linha, como ETAPA.NOME=VALOR, por exemplo train.batch_size=4. Etapas: {stages}.</translation>
  </message>
  <message>
   <source>Tiles kept</source>
   <translation>Blocos mantidos</translation>
  </message>
  <message>
   <source>“{line}” is not understood. {help}</source>
   <translation>“{line}” não foi entendido. {help}</translation>
  </message>
  <message>
   <source>The stage {stage} has no setting “{name}”. It has: {allowed}.</source>
   <translation>A etapa {stage} não tem a configuração “{name}”. Tem: {allowed}.</translation>
  </message>
  <message>
   <source>1 Prepare tiles</source>
   <translation>1 Preparar blocos</translation>
  </message>
  <message>
   <source>2 Select and label</source>
   <translation>2 Selecionar e rotular</translation>
  </message>
  <message>
   <source>3 Train and map</source>
   <translation>3 Treinar e mapear</translation>
  </message>
  <message>
   <source>Tile rasters</source>
   <translation>Cortar rasters em blocos</translation>
  </message>
  <message>
   <source>Encode tiles</source>
   <translation>Codificar blocos</translation>
  </message>
  <message>
   <source>Label tiles</source>
   <translation>Rotular blocos</translation>
  </message>
  <message>
   <source>Soft labels of a teacher</source>
   <translation>Rótulos suaves de um professor</translation>
  </message>
  <message>
   <source>Map rasters</source>
   <translation>Mapear rasters</translation>
  </message>
  <message>
   <source>Study report</source>
   <translation>Relatório do estudo</translation>
  </message>
  <message>
   <source>Cut segments</source>
   <translation>Cortar segmentos</translation>
  </message>
  <message>
   <source>Compare selections</source>
   <translation>Comparar seleções</translation>
  </message>
  <message>
   <source>Merge labels</source>
   <translation>Juntar rótulos</translation>
  </message>
  <message>
   <source>Copy study</source>
   <translation>Copiar estudo</translation>
  </message>
  <message>
   <source>Run whole study</source>
   <translation>Executar o estudo completo</translation>
  </message>
  <message>
   <source>active learning,land cover,segmentation,training tiles,deep learning</source>
   <translation>aprendizado ativo,cobertura da terra,segmentação,blocos de treinamento,aprendizado profundo</translation>
  </message>
  <message>
   <source>Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.</source>
   <translation>Depois execute “Treinar aluno” com LABELS soft ou both. PROBABILITIES tem uma banda para cada classe.</translation>
  </message>
  <message>
   <source>Mean of the highest probability</source>
   <translation>Média da maior probabilidade</translation>
  </message>
  <message>
   <source>Soft labels of all rasters</source>
   <translation>Rótulos suaves de todos os rasters</translation>
  </message>
  <message>
   <source>“{name}” is neither a layer of the project nor a file. Check its name.</source>
   <translation>“{name}” não é uma camada do projeto nem um arquivo. Verifique o nome.</translation>
  </message>
  <message>
   <source>Where no language is chosen the report is written in QGIS's own.</source>
   <translation>Onde nenhum idioma é escolhido, o relatório é escrito no idioma do QGIS.</translation>
  </message>
  <message>
   <source>The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused.</source>
   <translation>Os rasters não são copiados: o estudo se refere aos arquivos deles. Camadas que não são arquivos (WMS e semelhantes) são recusadas.</translation>
  </message>
  <message>
   <source>The output STUDY goes into “Encode tiles”, and so on, step by step, to the map.</source>
   <translation>A saída STUDY entra em “Codificar blocos”, e assim por diante, passo a passo, até o mapa.</translation>
  </message>
  <message>
   <source>Rasters cut</source>
   <translation>Rasters cortados</translation>
  </message>
  <message>
   <source>Bands used</source>
   <translation>Bandas usadas</translation>
  </message>
  <message>
   <source>Share of valid pixels in the tiles kept</source>
   <translation>Fração de pixels válidos nos blocos mantidos</translation>
  </message>
  <message>
   <source>Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.</source>
   <translation>Se cancelado, o treinamento mantém um ponto de verificação: executado de novo com as mesmas configurações, continua dali.</translation>
  </message>
  <message>
   <source>Tiles held out for validation</source>
   <translation>Blocos reservados para validação</translation>
  </message>
  <message>
   <source>Steps trained</source>
   <translation>Passos treinados</translation>
  </message>
  <message>
   <source>It may not be empty.</source>
   <translation>Não pode ficar vazio.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Informe um número inteiro.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Informe um número.</translation>
  </message>
  <message>
   <source>Give more than {limit}.</source>
   <translation>Informe mais que {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or more.</source>
   <translation>Informe {limit} ou mais.</translation>
  </message>
  <message>
   <source>Give less than {limit}.</source>
   <translation>Informe menos que {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or less.</source>
   <translation>Informe {limit} ou menos.</translation>
  </message>
  <message>
   <source>Give true or false.</source>
   <translation>Informe true ou false.</translation>
  </message>
  <message>
   <source>{setting} cannot be “{value}”.</source>
   <translation>{setting} não pode ser “{value}”.</translation>
  </message>
  <message>
   <source>Choose one of: {words}.</source>
   <translation>Escolha entre: {words}.</translation>
  </message>
  <message>
   <source>Write each as number=name, with commas between, such as 1=forest, 2=water.</source>
   <translation>Escreva cada um como número=nome, separados por vírgulas, por exemplo 1=floresta, 2=água.</translation>
  </message>
  <message>
   <source>Give a number, or one of: {words}.</source>
   <translation>Informe um número ou um destes: {words}.</translation>
  </message>
  <message>
   <source>Whole study (model)</source>
   <translation>Estudo inteiro (modelo)</translation>
  </message>
  <message>
   <source>Tile, encode, select, label, train and map, as a model whose steps you can change.</source>
   <translation>Cortar em blocos, codificar, selecionar, rotular, treinar e mapear, como um modelo cujos passos você pode alterar.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own.</source>
   <translation>O mesmo estudo em vinte cenas: execute isto como processo em lote com uma linha para cada cena, cada uma com sua própria pasta de estudo.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with.</source>
   <translation>A pasta do estudo: uma nova ou uma com que continuar.</translation>
  </message>
  <message>
   <source>To change its steps, open {path} in the model designer and save it under another name.</source>
   <translation>Para alterar seus passos, abra {path} no modelador gráfico e salve-o com outro nome.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Seu nome</translation>
  </message>
  <message>
   <source>It is noted beside each label from now on, and tells several annotators apart when their copies are merged. Labels that are there keep their name.</source>
   <translation>É anotado junto de cada rótulo a partir de agora e distingue vários anotadores quando suas cópias são juntadas. Os rótulos que já existem mantêm seu nome.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, </source>
   <translation>{path} não contém classes: um CSV tem as colunas class_id e name, um QML classes ou categorias com números como valores, </translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <source>a raster a colour table.</source>
   <translation>um raster uma tabela de cores.</translation>
  </message>
  <message>
   <source>Class {number}</source>
   <translation>Classe {number}</translation>
  </message>
  <message>
   <source>{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.</source>
   <translation>{name}: em {tiles} blocos rotulados, {percent} % de todos os pixels rotulados.</translation>
  </message>
  <message>
   <source>{name}: in no labelled tile yet; the student cannot learn it.</source>
   <translation>{name}: ainda em nenhum bloco rotulado; o aluno não pode aprendê-la.</translation>
  </message>
  <message>
   <source>That is few: label more tiles with it.</source>
   <translation>É pouco: rotule mais blocos com ela.</translation>
  </message>
  <message>
   <source>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)</source>
   <translation>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.</source>
   <translation>O número é o que consta nas máscaras e nos mapas; fica bloqueado depois de usado. Clique duas vezes em uma cor, um nome ou uma tecla.</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importar classes</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exportar classes</translation>
  </message>
  <message>
   <source>CSV (*.csv);;QGIS style (*.qml)</source>
   <translation>CSV (*.csv);;Estilo do QGIS (*.qml)</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Cor</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Adicionar</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Remover</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>&amp;Unir a…</translation>
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
   <translation>Escolha uma classe que deva passar para outra.</translation>
  </message>
  <message>
   <source>All labels of “{name}” become:</source>
   <translation>Todos os rótulos de “{name}” passam a ser:</translation>
  </message>
  <message>
   <source>Not taken, since the number or name is in use: {classes}.</source>
   <translation>Não adotadas, porque o número ou o nome já está em uso: {classes}.</translation>
  </message>
  <message>
   <source>A class's key is one sign.</source>
   <translation>A tecla de uma classe é um só caractere.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} é a tecla de “{command}”.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>Não é possível gravar {path}: {reason}.</translation>
  </message>
  <message>
   <source>Going</source>
   <translation>Navegação</translation>
  </message>
  <message>
   <source>Labelling</source>
   <translation>Rotulagem</translation>
  </message>
  <message>
   <source>About the tile</source>
   <translation>Sobre o bloco</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Visualização</translation>
  </message>
  <message>
   <source>Next tile</source>
   <translation>Próximo bloco</translation>
  </message>
  <message>
   <source>Previous tile</source>
   <translation>Bloco anterior</translation>
  </message>
  <message>
   <source>Next tile to do</source>
   <translation>Próximo bloco a fazer</translation>
  </message>
  <message>
   <source>Go to the tile again</source>
   <translation>Ir de novo ao bloco</translation>
  </message>
  <message>
   <source>Find a tile; Esc comes back to the map</source>
   <translation>Procurar um bloco; Esc volta ao mapa</translation>
  </message>
  <message>
   <source>To the list of tiles; Esc comes back to the map</source>
   <translation>Para a lista de blocos; Esc volta ao mapa</translation>
  </message>
  <message>
   <source>Go on, or stay, when a tile is done</source>
   <translation>Avançar, ou ficar, quando um bloco está pronto</translation>
  </message>
  <message>
   <source>Label whole tiles: a class's key commits and goes on</source>
   <translation>Rotular blocos inteiros: a tecla de uma classe confirma e segue adiante</translation>
  </message>
  <message>
   <source>Label segments: choose a class by its key, click or drag over them</source>
   <translation>Rotular segmentos: escolha uma classe pela tecla e clique ou arraste sobre eles</translation>
  </message>
  <message>
   <source>Draw polygons with QGIS's own tools</source>
   <translation>Desenhar polígonos com as próprias ferramentas do QGIS</translation>
  </message>
  <message>
   <source>Eraser: click or drag over segments</source>
   <translation>Borracha: clique ou arraste sobre segmentos</translation>
  </message>
  <message>
   <source>Cut the tiles of the queue into segments that follow edges in all bands</source>
   <translation>Cortar os blocos da fila em segmentos que seguem as bordas em todas as bandas</translation>
  </message>
  <message>
   <source>Coarser segments</source>
   <translation>Segmentos mais grossos</translation>
  </message>
  <message>
   <source>Finer segments</source>
   <translation>Segmentos mais finos</translation>
  </message>
  <message>
   <source>Fill the rest of the tile with the class</source>
   <translation>Preencher o resto do bloco com a classe</translation>
  </message>
  <message>
   <source>Propose the student's map of this tile</source>
   <translation>Propor o mapa do aluno para este bloco</translation>
  </message>
  <message>
   <source>Accept what is proposed; else the tile is done</source>
   <translation>Aceitar o que foi proposto; se não houver proposta, o bloco está concluído</translation>
  </message>
  <message>
   <source>Put the proposal away</source>
   <translation>Descartar a proposta</translation>
  </message>
  <message>
   <source>Copy labels from a layer of the project…</source>
   <translation>Copiar rótulos de uma camada do projeto…</translation>
  </message>
  <message>
   <source>Take all labels of the tile away</source>
   <translation>Retirar todos os rótulos do bloco</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Skip, and go on</source>
   <translation>Pular e seguir adiante</translation>
  </message>
  <message>
   <source>Unsure, and go on</source>
   <translation>Incerto e seguir adiante</translation>
  </message>
  <message>
   <source>Reject: another tile of its cell is asked for</source>
   <translation>Rejeitar: outro bloco de sua célula é pedido</translation>
  </message>
  <message>
   <source>Next look: true colour, infrared, index</source>
   <translation>Próxima visualização: cor verdadeira, infravermelho, índice</translation>
  </message>
  <message>
   <source>Show or hide the labels</source>
   <translation>Mostrar ou ocultar os rótulos</translation>
  </message>
  <message>
   <source>Show or hide the segments</source>
   <translation>Mostrar ou ocultar os segmentos</translation>
  </message>
  <message>
   <source>Show or hide the tile's own pixels</source>
   <translation>Mostrar ou ocultar os próprios pixels do bloco</translation>
  </message>
  <message>
   <source>Magnifier</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <source>Show or hide on the map what this tile speaks for</source>
   <translation>Mostrar ou ocultar no mapa o que este bloco representa</translation>
  </message>
  <message>
   <source>More: classes, next round, areas, copies</source>
   <translation>Mais: classes, próxima rodada, áreas, cópias</translation>
  </message>
  <message>
   <source>This list of keys</source>
   <translation>Esta lista de teclas</translation>
  </message>
  <message>
   <source>Conflicts between annotators</source>
   <translation>Conflitos entre anotadores</translation>
  </message>
  <message>
   <source>A tile that is chosen is shown on the map with their labels over ours.</source>
   <translation>O bloco escolhido é mostrado no mapa com os rótulos da outra pessoa sobre os nossos.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Bloco</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Outra cópia</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Difere</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resolvido</translation>
  </message>
  <message>
   <source>Keep &amp;ours</source>
   <translation>Manter os n&amp;ossos</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>Usar os de&amp;les</translation>
  </message>
  <message>
   <source>No tile was labelled otherwise by another annotator.</source>
   <translation>Nenhum bloco foi rotulado de outra forma por outra pessoa.</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nossos</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>deles</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>misto</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} pixels</translation>
  </message>
  <message>
   <source>Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.</source>
   <translation>Rótulos foram copiados para {count} de {all} blocos. Examine cada um e pressione D onde estiver certo.</translation>
  </message>
  <message>
   <source>Copy labels from a layer</source>
   <translation>Copiar rótulos de uma camada</translation>
  </message>
  <message>
   <source>For &amp;all tiles that are to do</source>
   <translation>Para &amp;todos os blocos a fazer</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Camada</translation>
  </message>
  <message>
   <source>&amp;Field with the class</source>
   <translation>Cam&amp;po com a classe</translation>
  </message>
  <message>
   <source>The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.</source>
   <translation>A camada tem {count} valores nestes blocos: não contém classes. Escolha outra camada ou campo.</translation>
  </message>
  <message>
   <source>In the layer</source>
   <translation>Na camada</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Aqui é</translation>
  </message>
  <message>
   <source>The layer says nothing of this tile.</source>
   <translation>A camada não diz nada deste bloco.</translation>
  </message>
  <message>
   <source>The layer says nothing of these tiles.</source>
   <translation>A camada não diz nada destes blocos.</translation>
  </message>
  <message>
   <source>There is no raster or polygon layer.</source>
   <translation>Não há camada raster nem de polígonos.</translation>
  </message>
  <message>
   <source>a new class</source>
   <translation>uma classe nova</translation>
  </message>
  <message>
   <source>not labelled</source>
   <translation>não rotulado</translation>
  </message>
  <message>
   <source>Looking at tile {number} of {count}</source>
   <translation>Olhando o bloco {number} de {count}</translation>
  </message>
  <message>
   <source>Copying to tile {number} of {count}</source>
   <translation>Copiando para o bloco {number} de {count}</translation>
  </message>
  <message>
   <source>The layer “{layer}” cannot be read.</source>
   <translation>A camada “{layer}” não pode ser lida.</translation>
  </message>
  <message>
   <source>The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.</source>
   <translation>As teclas agem quando o mapa tem a ferramenta de rotulagem ou quando a página dela tem o teclado; nunca enquanto você digita um texto.</translation>
  </message>
  <message>
   <source>Keys of the labelling</source>
   <translation>Teclas da rotulagem</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>The polygons of {path} cannot be read just now. Try again.</source>
   <translation>Os polígonos de {path} não podem ser lidos agora. Tente de novo.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Cor verdadeira</translation>
  </message>
  <message>
   <source>Colour infrared</source>
   <translation>Infravermelho colorido</translation>
  </message>
  <message>
   <source>Short-wave infrared</source>
   <translation>Infravermelho de ondas curtas</translation>
  </message>
  <message>
   <source>Vegetation index</source>
   <translation>Índice de vegetação</translation>
  </message>
  <message>
   <source>Whole tile</source>
   <translation>Bloco inteiro</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Borracha</translation>
  </message>
  <message>
   <source>Coarser</source>
   <translation>Mais grosso</translation>
  </message>
  <message>
   <source>Finer</source>
   <translation>Mais fino</translation>
  </message>
  <message>
   <source>Fill the rest</source>
   <translation>Preencher o resto</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>Sugerir</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceitar</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>Copiar…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Limpar</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mais</translation>
  </message>
  <message>
   <source>Go on when a tile is done</source>
   <translation>Seguir adiante quando um bloco está concluído</translation>
  </message>
  <message>
   <source>Show on the map what this tile speaks for</source>
   <translation>Mostrar no mapa o que este bloco representa</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>{done} of {asked} tiles · {percent} % of the area</source>
   <translation>{done} de {asked} blocos · {percent} % da área</translation>
  </message>
  <message>
   <source>&amp;Classes…</source>
   <translation>&amp;Classes…</translation>
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
   <translation>Próxima &amp;rodada…</translation>
  </message>
  <message>
   <source>&amp;Add random tiles for areas…</source>
   <translation>&amp;Adicionar blocos aleatórios para áreas…</translation>
  </message>
  <message>
   <source>Class &amp;areas…</source>
   <translation>Áreas &amp;das classes…</translation>
  </message>
  <message>
   <source>&amp;Export labels…</source>
   <translation>&amp;Exportar rótulos…</translation>
  </message>
  <message>
   <source>&amp;Send a copy…</source>
   <translation>&amp;Enviar uma cópia…</translation>
  </message>
  <message>
   <source>&amp;Merge another's labels…</source>
   <translation>&amp;Mesclar os rótulos de outra pessoa…</translation>
  </message>
  <message>
   <source>C&amp;onflicts…</source>
   <translation>C&amp;onflitos…</translation>
  </message>
  <message>
   <source>&amp;Your name…</source>
   <translation>&amp;Seu nome…</translation>
  </message>
  <message>
   <source>Tile {number} of {count}</source>
   <translation>Bloco {number} de {count}</translation>
  </message>
  <message>
   <source>How the tile's pixels are shown [{key}]; the layers of the project keep their styles</source>
   <translation>Como os pixels do bloco são mostrados [{key}]; as camadas do projeto mantêm seus estilos</translation>
  </message>
  <message>
   <source>The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.</source>
   <translation>Não foi possível salvar o polígono: {reason}. Ele ainda está nas edições do QGIS: salve à mão a camada “Rótulos”.</translation>
  </message>
  <message>
   <source>QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.</source>
   <translation>O QGIS compartilha transações entre camadas e reteria os rótulos. Desative isso nas propriedades do projeto.</translation>
  </message>
  <message>
   <source>{count} polygons of the layer “Labels” have no class of the table, so they are no labels.</source>
   <translation>{count} polígonos da camada “Rótulos” não têm classe da tabela, portanto não são rótulos.</translation>
  </message>
  <message>
   <source>The study's layer “Labels” is not in the project. Add the study to the map first.</source>
   <translation>A camada “Rótulos” do estudo não está no projeto. Adicione antes o estudo ao mapa.</translation>
  </message>
  <message>
   <source>Choose a class first, by its key or in the list.</source>
   <translation>Escolha antes uma classe, pela tecla ou na lista.</translation>
  </message>
  <message>
   <source>The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it.</source>
   <translation>A camada “Rótulos” não pode ser editada: review.gpkg é somente leitura ou está em uso por outro programa.</translation>
  </message>
  <message>
   <source>Saved. Where polygons overlap, the later one wins.</source>
   <translation>Salvo. Onde polígonos se sobrepõem, vale o mais recente.</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>a fazer</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>pulado</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incerto</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitado</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Representa</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Situação</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>{tiles}, {percent} %</source>
   <translation>{tiles}, {percent} %</translation>
  </message>
  <message>
   <source>Tile {tile}</source>
   <translation>Bloco {tile}</translation>
  </message>
  <message>
   <source>the student is unsure here ({measure} {value} of 1)</source>
   <translation>o estudante está inseguro aqui ({measure} {value} de 1)</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropia</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>margem</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>discordância</translation>
  </message>
  <message>
   <source>drawn at random, for class areas</source>
   <translation>sorteado ao acaso, para áreas de classes</translation>
  </message>
  <message>
   <source>holds much of the rare class {name}</source>
   <translation>contém muito da classe rara {name}</translation>
  </message>
  <message>
   <source>the way there is {distance} long</source>
   <translation>o caminho até lá tem {distance}</translation>
  </message>
  <message>
   <source>All tiles of this list are done.</source>
   <translation>Todos os blocos desta lista estão concluídos.</translation>
  </message>
  <message>
   <source>Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards.</source>
   <translation>Enter aceita o que foi proposto, Esc o descarta; corrija-o depois com cliques.</translation>
  </message>
  <message>
   <source>Whole tiles are labelled now: press a class's key. S takes segments.</source>
   <translation>Agora são rotulados blocos inteiros: pressione a tecla de uma classe. S passa para segmentos.</translation>
  </message>
  <message>
   <source>This tile is not cut into segments yet. Press “Cut segments”.</source>
   <translation>Este bloco ainda não está cortado em segmentos. Pressione “Cortar segmentos”.</translation>
  </message>
  <message>
   <source>Search: tile, class, reason</source>
   <translation>Buscar: bloco, classe, motivo</translation>
  </message>
  <message>
   <source>DDOQ second view</source>
   <translation>Segunda vista do DDOQ</translation>
  </message>
  <message>
   <source>The layer that is shown here; the first map keeps its own</source>
   <translation>A camada mostrada aqui; o primeiro mapa mantém a sua</translation>
  </message>
  <message>
   <source>The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for.</source>
   <translation>O polígono não cobre nenhum pixel de um bloco da fila. Desenhe-o dentro de um bloco que foi pedido.</translation>
  </message>
  <message>
   <source>A class needs a name.</source>
   <translation>Uma classe precisa de um nome.</translation>
  </message>
  <message>
   <source>The number of a class is from 0 to 254.</source>
   <translation>O número de uma classe vai de 0 a 254.</translation>
  </message>
  <message>
   <source>A class cannot be merged into itself.</source>
   <translation>Uma classe não pode ser unida a si mesma.</translation>
  </message>
  <message>
   <source>asked instead of tile {tile}, which was rejected</source>
   <translation>pedido no lugar do bloco {tile}, que foi rejeitado</translation>
  </message>
  <message>
   <source>“{name}” is in use. Merge it into another class instead.</source>
   <translation>“{name}” está em uso. Em vez disso, una-a a outra classe.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Não há nada a desfazer.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>Não há nada a refazer.</translation>
  </message>
  <message>
   <source>There is no class {id}. Add it to the table of classes first.</source>
   <translation>Não existe a classe {id}. Adicione-a antes à tabela de classes.</translation>
  </message>
  <message>
   <source>There is a class “{name}” already. Merge the two instead.</source>
   <translation>Já existe uma classe “{name}”. Em vez disso, una as duas.</translation>
  </message>
  <message>
   <source>The key {key} is that of “{name}”.</source>
   <translation>A tecla {key} é a de “{name}”.</translation>
  </message>
  <message>
   <source>The tile {tile} is not in the queue.</source>
   <translation>O bloco {tile} não está na fila.</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for</source>
   <translation>Blocos que este representa</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for, the most alike first. A click shows one on the map.</source>
   <translation>Blocos que este representa, primeiro os mais parecidos. Um clique mostra um deles no mapa.</translation>
  </message>
  <message>
   <source>{path} could not be read or written: {reason}. What was confirmed before is safe.</source>
   <translation>Não foi possível ler ou gravar {path}: {reason}. O que já havia sido confirmado está a salvo.</translation>
  </message>
  <message>
   <source>{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again.</source>
   <translation>{path} está sendo gravado por outro programa. Nada foi alterado. Salve ou encerre nele as edições das camadas e tente de novo.</translation>
  </message>
  <message>
   <source>{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.</source>
   <translation>{path} é somente leitura para você. Nada foi alterado. Altere as permissões do arquivo e de sua pasta.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.</source>
   <translation>O disco está cheio: não foi possível gravar {path}. O que já havia sido confirmado está a salvo. Libere espaço e tente de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be opened. Check that it is there and that you may read it and write beside it.</source>
   <translation>{path} não pode ser aberto. Verifique se existe e se você pode lê-lo e gravar a seu lado.</translation>
  </message>
  <message>
   <source>There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.</source>
   <translation>Ainda não há mapa deste raster. Treine antes o aluno e mapeie o raster; depois ele pode propor rótulos.</translation>
  </message>
  <message>
   <source>The student's map says nothing of this tile in the classes of now.</source>
   <translation>O mapa do aluno não diz nada deste bloco nas classes atuais.</translation>
  </message>
  <message>
   <source>The map {path} cannot be read.</source>
   <translation>O mapa {path} não pode ser lido.</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Verificar de novo</translation>
  </message>
  <message>
   <source>Next to do</source>
   <translation>Próximo a fazer</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Pular</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Incerto</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>No tile is shown.</source>
   <translation>Nenhum bloco é mostrado.</translation>
  </message>
  <message>
   <source>represents {tiles}, {percent} % of the area</source>
   <translation>representa {tiles}, {percent} % da área</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>O disco está cheio.</translation>
  </message>
  <message>
   <source>Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept.</source>
   <translation>Libere alguns gigabytes ou escolha uma pasta em outro disco e instale de novo; o que foi baixado é mantido.</translation>
  </message>
  <message>
   <source>The proxy asks for a name and a password.</source>
   <translation>O proxy pede um nome e uma senha.</translation>
  </message>
  <message>
   <source>Enter them in QGIS under Settings, Options, Network, and install again.</source>
   <translation>Informe-os no QGIS em Configurações, Opções, Rede e instale de novo.</translation>
  </message>
  <message>
   <source>The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.</source>
   <translation>A conexão não é confiável: um firewall ou antivírus pode abrir conexões criptografadas, ou o relógio desta máquina está errado.</translation>
  </message>
  <message>
   <source>Ask who runs your network to add its certificate to the system's, or install from a folder of wheels.</source>
   <translation>Peça a quem administra sua rede que acrescente o certificado dela aos do sistema ou instale de uma pasta de wheels.</translation>
  </message>
  <message>
   <source>A package is not the one this plugin was tested with.</source>
   <translation>Um pacote não é aquele com que este complemento foi testado.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds other files. Try another network; clear the cache with Remove, and install again.</source>
   <translation>Algo no caminho altera os downloads, ou a pasta de wheels contém outros arquivos. Tente outra rede; limpe o cache com Remover e instale de novo.</translation>
  </message>
  <message>
   <source>A path became too long for the system.</source>
   <translation>Um caminho ficou longo demais para o sistema.</translation>
  </message>
  <message>
   <source>Choose a folder with a short path, such as C:\ddoq, and install again.</source>
   <translation>Escolha uma pasta de caminho curto, como C:\ddoq, e instale de novo.</translation>
  </message>
  <message>
   <source>The system's security does not let the engine's programs run from this folder.</source>
   <translation>A segurança do sistema não deixa os programas do motor serem executados nesta pasta.</translation>
  </message>
  <message>
   <source>Ask who runs this machine to allow the folder, or choose one that is allowed.</source>
   <translation>Peça a quem administra esta máquina que permita a pasta ou escolha uma que seja permitida.</translation>
  </message>
  <message>
   <source>A file of the engine is in use.</source>
   <translation>Um arquivo do motor está em uso.</translation>
  </message>
  <message>
   <source>Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again.</source>
   <translation>Pare as tarefas em execução, feche outras janelas do QGIS, espere terminar uma varredura de vírus e tente de novo.</translation>
  </message>
  <message>
   <source>The folder cannot be written.</source>
   <translation>Não é possível gravar na pasta.</translation>
  </message>
  <message>
   <source>Choose another folder, one that is yours.</source>
   <translation>Escolha outra pasta, uma que seja sua.</translation>
  </message>
  <message>
   <source>This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed).</source>
   <translation>Este Linux é antigo demais para os pacotes do motor (é preciso glibc 2.28, de 2018).</translation>
  </message>
  <message>
   <source>Update the system, or use your own Python in which PyTorch works.</source>
   <translation>Atualize o sistema ou use um Python seu em que o PyTorch funcione.</translation>
  </message>
  <message>
   <source>A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one.</source>
   <translation>Não foi possível carregar uma biblioteca do PyTorch: falta ao Windows o runtime do Microsoft Visual C++ ou ele é antigo.</translation>
  </message>
  <message>
   <source>Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.</source>
   <translation>Instale o "Visual C++ Redistributable" (x64) atual da Microsoft, reinicie a máquina e repare o motor.</translation>
  </message>
  <message>
   <source>The Python that was found cannot make environments.</source>
   <translation>O Python encontrado não consegue criar ambientes.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install python3-venv, and install again.</source>
   <translation>No Debian e no Ubuntu, instale python3-venv e instale de novo.</translation>
  </message>
  <message>
   <source>A package that the engine needs is not in this Python.</source>
   <translation>Um pacote de que o motor precisa não está neste Python.</translation>
  </message>
  <message>
   <source>The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists.</source>
   <translation>Os detalhes o indicam. Repare o motor; em um Python seu, instale o que plugin/runtime/requirements lista.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and none could be fetched.</source>
   <translation>Não há Python 3.11 a 3.13 nesta máquina, e nenhum pôde ser obtido.</translation>
  </message>
  <message>
   <source>Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again.</source>
   <translation>Instale o Python 3.12 (64 bits) de python.org ou com os pacotes de seu sistema e instale de novo.</translation>
  </message>
  <message>
   <source>PyTorch's own server could not be reached, or does not have this build.</source>
   <translation>O servidor próprio do PyTorch não pôde ser alcançado ou não tem esta versão.</translation>
  </message>
  <message>
   <source>Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.</source>
   <translation>Tente de novo mais tarde; ou, no Linux, escolha CUDA 13 como dispositivo: vem do registro de pacotes e funciona também no processador.</translation>
  </message>
  <message>
   <source>The network does not answer.</source>
   <translation>A rede não responde.</translation>
  </message>
  <message>
   <source>Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept.</source>
   <translation>Verifique a conexão e o proxy do QGIS (Configurações, Opções, Rede) e instale de novo; o que foi baixado é mantido.</translation>
  </message>
  <message>
   <source>A package could not be found for this system and Python.</source>
   <translation>Não foi possível encontrar um pacote para este sistema e este Python.</translation>
  </message>
  <message>
   <source>If you install from a folder: it must hold the wheels for this system and this version of Python. The details name the package.</source>
   <translation>Se você instala de uma pasta: ela deve conter os wheels para este sistema e esta versão do Python. Os detalhes indicam o pacote.</translation>
  </message>
  <message>
   <source>A library crashed when it was tried.</source>
   <translation>Uma biblioteca travou ao ser testada.</translation>
  </message>
  <message>
   <source>Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it.</source>
   <translation>Repare o motor. Se travar de novo, o processador pode ser antigo demais para o PyTorch; copie o relatório e envie-o.</translation>
  </message>
  <message>
   <source>The installation failed.</source>
   <translation>A instalação falhou.</translation>
  </message>
  <message>
   <source>Install again: it goes on where it stopped. If it stays so, copy the report and send it.</source>
   <translation>Instale de novo: continua de onde parou. Se persistir, copie o relatório e envie-o.</translation>
  </message>
  <message>
   <source>The installer went silent and was ended.</source>
   <translation>O instalador parou de responder e foi encerrado.</translation>
  </message>
  <message>
   <source>Install again; what was downloaded is kept. A virus scanner may be holding it.</source>
   <translation>Instale de novo; o que foi baixado é mantido. Um antivírus pode estar retendo o instalador.</translation>
  </message>
  <message>
   <source>Preparing the folder</source>
   <translation>Preparando a pasta</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Obtendo o instalador</translation>
  </message>
  <message>
   <source>Making the environment with {name}</source>
   <translation>Criando o ambiente com {name}</translation>
  </message>
  <message>
   <source>Copying the engine</source>
   <translation>Copiando o motor</translation>
  </message>
  <message>
   <source>Verifying: a convolution, a network, a raster, tables</source>
   <translation>Verificando: uma convolução, uma rede, um raster, tabelas</translation>
  </message>
  <message>
   <source>Cleaning up</source>
   <translation>Limpando</translation>
  </message>
  <message>
   <source>Fetching Python {version}</source>
   <translation>Obtendo o Python {version}</translation>
  </message>
  <message>
   <source>Downloading and unpacking: {done} of about {total}</source>
   <translation>Baixando e descompactando: {done} de cerca de {total}</translation>
  </message>
  <message>
   <source>The engine works</source>
   <translation>O motor funciona</translation>
  </message>
  <message>
   <source>{path} is not a Python that runs.</source>
   <translation>{path} não é um Python que funcione.</translation>
  </message>
  <message>
   <source>Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.</source>
   <translation>Escolha o próprio interpretador: bin/python de um ambiente ou python.exe no Windows.</translation>
  </message>
  <message>
   <source>{path} is Python {version} with {bits} bit.</source>
   <translation>{path} é Python {version} de {bits} bits.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 or newer with 64 bit.</source>
   <translation>O motor precisa do Python 3.11 ou mais novo, de 64 bits.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had.</source>
   <translation>Não há Python 3.11 a 3.13 nesta máquina, e o instalador que obteria um não pôde ser obtido.</translation>
  </message>
  <message>
   <source>Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.</source>
   <translation>Verifique a conexão ou instale o Python 3.12 (64 bits) de python.org e instale de novo.</translation>
  </message>
  <message>
   <source>No engine is installed here.</source>
   <translation>Nenhum motor está instalado aqui.</translation>
  </message>
  <message>
   <source>Install it.</source>
   <translation>Instale-o.</translation>
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation>Outro QGIS (processo {pid}) está instalando ou removendo o motor.</translation>
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation>Espere até que termine ou pare-o lá.</translation>
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} precisa do driver 580 ou mais novo, e {driver} está instalado: o processador é usado. Atualize o driver e repare o motor para usar a placa.</translation>
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation>O PyTorch não é mais feito para Macs com processadores Intel.</translation>
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation>O PyTorch não é feito para este processador ({name}).</translation>
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation>Este Linux é antigo demais para o PyTorch: é preciso glibc 2.28 (2018) ou mais novo.</translation>
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>O driver NVIDIA {driver} de {name} é antigo demais: o processador é usado. Atualize o driver e repare o motor para usar a placa.</translation>
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation>O PyTorch não oferece mais suporte a {name}: o processador é usado.</translation>
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation>Um processador Apple: a GPU dele é usada.</translation>
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation>Nenhum driver NVIDIA foi encontrado: o processador é usado.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation>{name} com o driver {driver}: CUDA 13.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation>{name} com o driver {driver}: CUDA 12.6.</translation>
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation>Esta pasta fica dentro do complemento ou do perfil do QGIS: uma atualização apagaria o motor. Escolha outra.</translation>
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation>Esta pasta está em uma unidade de rede: a instalação demora e o carregamento é lento. Prefira uma pasta em um disco desta máquina.</translation>
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation>Esta pasta é sincronizada com uma nuvem: ela copiaria gigabytes e bloquearia arquivos enquanto isso. Prefira outra.</translation>
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation>O caminho desta pasta é longo ({length} caracteres); o Windows permite 260 para um caminho completo. Prefira um mais curto, como C:\ddoq.</translation>
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation>O caminho desta pasta tem letras que algumas bibliotecas no Windows não conseguem ler. Se a verificação final falhar, escolha um caminho simples, como C:\ddoq.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: copy {requirements} there, and run in it: {command}</source>
   <translation>A pasta {folder} não contém nenhum wheel do torch {version}. Prepare uma em uma máquina com rede, com o mesmo sistema e o mesmo Python: copie {requirements} para lá e execute ali: {command}</translation>
  </message>
  <message>
   <source>Use your own Python instead, one in which PyTorch works.</source>
   <translation>Use em vez disso um Python seu, em que o PyTorch funcione.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found on this machine, and none can be fetched without network. Install Python 3.12 (64 bit) first.</source>
   <translation>Nenhum Python 3.11 a 3.13 foi encontrado nesta máquina, e nenhum pode ser obtido sem rede. Instale antes o Python 3.12 (64 bits).</translation>
  </message>
  <message>
   <source>The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk.</source>
   <translation>O disco tem {free} livres, e são necessários cerca de {needed}. Libere espaço ou escolha uma pasta em outro disco.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found: uv fetches Python {version}.</source>
   <translation>Nenhum Python 3.11 a 3.13 foi encontrado: o uv obtém o Python {version}.</translation>
  </message>
  <message>
   <source>PyTorch comes from its own server by version; its files are not checked against hashes.</source>
   <translation>O PyTorch vem de seu próprio servidor pela versão; seus arquivos não são verificados por hashes.</translation>
  </message>
  <message>
   <source>An installation was interrupted: {size} are there already and are used again.</source>
   <translation>Uma instalação foi interrompida: {size} já estão lá e são usados de novo.</translation>
  </message>
  <message>
   <source>A job of the engine is running.</source>
   <translation>Uma tarefa do motor está em execução.</translation>
  </message>
  <message>
   <source>Wait until it is done, or cancel it, and remove then.</source>
   <translation>Espere até que termine ou cancele-a, e remova então.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} não pode ser removido: {reason}.</translation>
  </message>
  <message>
   <source>Close other QGIS windows and programs that use it, and remove again.</source>
   <translation>Feche outras janelas do QGIS e programas que o usam e remova de novo.</translation>
  </message>
  <message>
   <source>This version of the plugin needs other packages. Install again; the old ones stay until that is done.</source>
   <translation>Esta versão do complemento precisa de outros pacotes. Instale de novo; os antigos ficam até que isso termine.</translation>
  </message>
  <message>
   <source>The engine is not ready ({state}). {what_to_do} Open Raster &gt; DDOQ &gt; Engine in QGIS.</source>
   <translation>O motor não está pronto ({state}). {what_to_do} Abra Raster &gt; DDOQ &gt; Motor no QGIS.</translation>
  </message>
  <message>
   <source>The engine is not installed yet. Open Raster &gt; DDOQ &gt; Engine in QGIS and press Install.</source>
   <translation>O motor ainda não está instalado. Abra Raster &gt; DDOQ &gt; Motor no QGIS e pressione Instalar.</translation>
  </message>
  <message>
   <source>Your own Python is gone</source>
   <translation>Seu próprio Python não está mais lá</translation>
  </message>
  <message>
   <source>Choose it again, or use the installed engine.</source>
   <translation>Escolha-o de novo ou use o motor instalado.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Jobs run in the engine's own Python, apart from QGIS.</source>
   <translation>As tarefas são executadas no Python próprio do motor, à parte do QGIS.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Danificado</translation>
  </message>
  <message>
   <source>Files of the engine are gone. Repair it.</source>
   <translation>Faltam arquivos do motor. Repare-o.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Não concluído</translation>
  </message>
  <message>
   <source>An installation did not come to its end. Continue: what was downloaded is used again.</source>
   <translation>Uma instalação não chegou ao fim. Continue: o que foi baixado é usado de novo.</translation>
  </message>
  <message>
   <source>Not installed</source>
   <translation>Não instalado</translation>
  </message>
  <message>
   <source>DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.</source>
   <translation>O DDOQ calcula em um Python próprio, com PyTorch. Nada é colocado no Python do QGIS.</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Desatualizado</translation>
  </message>
  <message>
   <source>Ready, with your own Python</source>
   <translation>Pronto, com seu próprio Python</translation>
  </message>
  <message>
   <source>Jobs run in the interpreter that you chose.</source>
   <translation>As tarefas são executadas no interpretador que você escolheu.</translation>
  </message>
  <message>
   <source>The plugin was updated. Repair puts its engine in place, without a download.</source>
   <translation>O complemento foi atualizado. Reparar instala o motor dele, sem download.</translation>
  </message>
  <message>
   <source>The installer made a mistake.</source>
   <translation>O instalador cometeu um erro.</translation>
  </message>
  <message>
   <source>Copy the report and send it.</source>
   <translation>Copie o relatório e envie-o.</translation>
  </message>
  <message>
   <source>The installer that came (uv {version}) is not the one this plugin was made with.</source>
   <translation>O instalador que veio (uv {version}) não é aquele com que este complemento foi feito.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds another file. Try another network, or ask who runs yours.</source>
   <translation>Algo no caminho altera os downloads, ou a pasta de wheels contém outro arquivo. Tente outra rede ou pergunte a quem administra a sua.</translation>
  </message>
  <message>
   <source>The environment is there, but does not work: {name} failed.</source>
   <translation>O ambiente existe, mas não funciona: {name} falhou.</translation>
  </message>
  <message>
   <source>Repair it. If it stays so, copy the report and send it.</source>
   <translation>Repare-o. Se persistir, copie o relatório e envie-o.</translation>
  </message>
  <message>
   <source>PyTorch finds the graphics card but cannot compute on it.</source>
   <translation>O PyTorch encontra a placa de vídeo, mas não consegue calcular nela.</translation>
  </message>
  <message>
   <source>Update the card's driver and install again, or choose the processor as device.</source>
   <translation>Atualize o driver da placa e instale de novo ou escolha o processador como dispositivo.</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no job {name}.</source>
   <translation>Não existe a tarefa {name}.</translation>
  </message>
  <message>
   <source>The jobs are {jobs}.</source>
   <translation>As tarefas são {jobs}.</translation>
  </message>
  <message>
   <source>There is no stage {name}.</source>
   <translation>Não existe a etapa {name}.</translation>
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation>As etapas são {stages}.</translation>
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation>A área de interesse {path} não se sobrepõe a {raster}.</translation>
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation>Verifique a área no QGIS, sobretudo o SRC; uma camada pode ter o SRC errado.</translation>
  </message>
  <message>
   <source>The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.</source>
   <translation>O estudo tem outros blocos que não os de quando os blocos aleatórios foram sorteados. Eles são sorteados de novo; todos os rótulos ficam.</translation>
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation>{path} não tem nenhum polígono que sirva de área de interesse.</translation>
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation>Desenhe nele pelo menos um polígono ou escolha outra camada.</translation>
  </message>
  <message>
   <source>{count} strata have too few labelled tiles, and are taken together with others.</source>
   <translation>{count} estratos têm blocos rotulados de menos e são reunidos com outros.</translation>
  </message>
  <message>
   <source>No random tiles were drawn from the tiles that the study has now.</source>
   <translation>Nenhum bloco aleatório foi sorteado entre os blocos que o estudo tem agora.</translation>
  </message>
  <message>
   <source>Draw them: ddoq area-sample {path}</source>
   <translation>Sorteie-os: ddoq area-sample {path}</translation>
  </message>
  <message>
   <source>Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to be like the others of their strata; if they are of a kind, the areas are wrong by that.</source>
   <translation>Dos {drawn} blocos aleatórios, {to_label} ainda não estão rotulados e {left_out} foram pulados ou rejeitados. Os intervalos supõem que eles são como os demais de seus estratos; se forem de um tipo à parte, as áreas têm esse erro.</translation>
  </message>
  <message>
   <source>{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.</source>
   <translation>Agora há {drawn} blocos aleatórios sorteados, e foram pedidos {asked}: nenhum é retirado, e não há mais do que existem.</translation>
  </message>
  <message>
   <source>{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.</source>
   <translation>{count} blocos aleatórios estão rotulados em parte (menos de {share:.0f} %). Supõe-se que os pixels rotulados deles são como os demais.</translation>
  </message>
  <message>
   <source>Reading the labels of tile {done} of {total}</source>
   <translation>Lendo os rótulos do bloco {done} de {total}</translation>
  </message>
  <message>
   <source>Reading the map, tile {done} of {total}</source>
   <translation>Lendo o mapa, bloco {done} de {total}</translation>
  </message>
  <message>
   <source>{count} strata have fewer than two labelled random tiles, so nothing is known of their variance.</source>
   <translation>{count} estratos têm menos de dois blocos aleatórios rotulados, portanto nada se sabe da variância deles.</translation>
  </message>
  <message>
   <source>Label more of the random tiles, or draw more.</source>
   <translation>Rotule mais dos blocos aleatórios ou sorteie mais.</translation>
  </message>
  <message>
   <source>Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.</source>
   <translation>Há blocos aleatórios de menos para estas classes; não confie em seus intervalos: {classes}. Sorteie mais blocos.</translation>
  </message>
  <message>
   <source>The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.</source>
   <translation>Os blocos deste estudo se sobrepõem (tamanho {size} px, espaçamento {stride} px), portanto suas áreas não se somam.</translation>
  </message>
  <message>
   <source>For class areas, tile a study without a stride, or with one of {size} px or more.</source>
   <translation>Para as áreas das classes, corte em blocos um estudo sem espaçamento ou com um de {size} px ou mais.</translation>
  </message>
  <message>
   <source>Of the random tiles {count} are labelled and not trained on; that is too few for an interval.</source>
   <translation>Dos blocos aleatórios, {count} estão rotulados e fora do treinamento; é pouco para um intervalo.</translation>
  </message>
  <message>
   <source>Label the random tiles first. If the student was trained on them, draw more, or train it without them.</source>
   <translation>Rotule antes os blocos aleatórios. Se o aluno foi treinado com eles, sorteie mais ou treine-o sem eles.</translation>
  </message>
  <message>
   <source>{count} random tiles are too few for {strata} strata: each needs {fewest} at least.</source>
   <translation>{count} blocos aleatórios são poucos para {strata} estratos: cada um precisa de pelo menos {fewest}.</translation>
  </message>
  <message>
   <source>Ask for {need} tiles or more, or for fewer strata.</source>
   <translation>Peça {need} blocos ou mais, ou menos estratos.</translation>
  </message>
  <message>
   <source>The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.</source>
   <translation>O aluno do mapa foi treinado com {count} dos blocos aleatórios. Com o mapa, eles contam como conhecidos, não como parte da amostra.</translation>
  </message>
  <message>
   <source>The map does not help here. {reason}</source>
   <translation>O mapa não ajuda aqui. {reason}</translation>
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation>--draws não pode ser {text}.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation>Informe um número inteiro; 0 não compara nada.</translation>
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation>O nome de classe {item} não foi entendido.</translation>
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation>Escreva --names VALOR=NOME, por exemplo --names 2=agua.</translation>
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation>--set {text} não foi entendido.</translation>
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation>Escreva --set ETAPA.NOME=VALOR, por exemplo --set train.steps=900.</translation>
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation>O valor de --set {text} não é YAML válido.</translation>
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation>Coloque-o entre aspas.</translation>
  </message>
  <message>
   <source>The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.</source>
   <translation>Os modos de um sorteio escolheram juntos todos os {tiles} blocos no orçamento {budget}; não sobra nenhum para avaliar.</translation>
  </message>
  <message>
   <source>Lower the largest budget, or compare fewer selectors at a time.</source>
   <translation>Diminua o maior orçamento ou compare menos modos de escolha de cada vez.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles are left out: the reference knows less than half of each.</source>
   <translation>{count} de {total} blocos ficam de fora: a referência conhece menos da metade de cada um.</translation>
  </message>
  <message>
   <source>No reference was given.</source>
   <translation>Nenhuma referência foi informada.</translation>
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation>Informe uma: --reference RASTER.</translation>
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation>Com {budget} de {tiles} blocos rotulados não resta nenhum para avaliar.</translation>
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation>Reduza o orçamento.</translation>
  </message>
  <message>
   <source>Comparing, run {done} of {total}</source>
   <translation>Comparando, execução {done} de {total}</translation>
  </message>
  <message>
   <source>There is no selector named {name}.</source>
   <translation>Não há modo de escolha chamado {name}.</translation>
  </message>
  <message>
   <source>Choose among {allowed}.</source>
   <translation>Escolha entre {allowed}.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>{path} could not be copied: {reason}.</source>
   <translation>Não foi possível copiar {path}: {reason}.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers in QGIS and check the free space, then try again.</source>
   <translation>Salve ou encerre no QGIS as edições das camadas dele, verifique o espaço livre e tente de novo.</translation>
  </message>
  <message>
   <source>Copying {file}</source>
   <translation>Copiando {file}</translation>
  </message>
  <message>
   <source>The copy cannot be made in {path}: {reason}.</source>
   <translation>Não é possível fazer a cópia em {path}: {reason}.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder outside of the study.</source>
   <translation>Escolha uma pasta nova ou vazia fora do estudo.</translation>
  </message>
  <message>
   <source>Where to copy was not said.</source>
   <translation>Não foi dito para onde copiar.</translation>
  </message>
  <message>
   <source>Name a folder: ddoq copy-study STUDY FOLDER.</source>
   <translation>Informe uma pasta: ddoq copy-study ESTUDO PASTA.</translation>
  </message>
  <message>
   <source>{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.</source>
   <translation>{count} rasters ficam fora do estudo e não foram copiados: a cópia os encontra no mesmo lugar, como {path}.</translation>
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation>Ocorreu algo que o motor não previa ({kind}: {reason}).</translation>
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation>O estudo está intacto. Relate o problema com o registro em {path}.</translation>
  </message>
  <message>
   <source>The class raster {path} has {count} classes on the tiles.</source>
   <translation>O raster de classes {path} tem {count} classes nos blocos.</translation>
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation>Informe um raster com 1 a 254 valores de classe que cubra o estudo; verifique o SRC e quais valores são ignorados.</translation>
  </message>
  <message>
   <source>Comparing with tile {done} of {total}</source>
   <translation>Comparando com o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>Values of the type {type} cannot be written as {asked}, which holds {allowed}.</source>
   <translation>Valores do tipo {type} não podem ser gravados como {asked}, que aceita {allowed}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold all values as they are.</source>
   <translation>Escolha tif ou pt, que mantêm todos os valores como são.</translation>
  </message>
  <message>
   <source>The class raster {path} is not there.</source>
   <translation>O raster de classes {path} não está lá.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Verifique o caminho.</translation>
  </message>
  <message>
   <source>The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.</source>
   <translation>Os latentes de {tiles} blocos, com {length} números cada, precisam de {needed} GB do disco, e há {free} GB livres.</translation>
  </message>
  <message>
   <source>Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.</source>
   <translation>Libere espaço, corte em blocos com um espaçamento maior ou codifique de novo com profundidade maior ou menos canais latentes.</translation>
  </message>
  <message>
   <source>The study's encoder is {encoder}, from whose vectors no tile can be made again.</source>
   <translation>O codificador do estudo é {encoder}, de cujos vetores não se pode refazer nenhum bloco.</translation>
  </message>
  <message>
   <source>Encode with a VAE first: ddoq encode {path} --encoder vae</source>
   <translation>Codifique antes com um VAE: ddoq encode {path} --encoder vae</translation>
  </message>
  <message>
   <source>Reading the class raster</source>
   <translation>Lendo o raster de classes</translation>
  </message>
  <message>
   <source>Decoding tile {done} of {total}</source>
   <translation>Decodificando o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation>A memória da placa de vídeo esgotou.</translation>
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation>Reduza o tamanho do lote, feche outros programas que usam a placa ou treine no processador (device cpu).</translation>
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation>O dispositivo {device} não está disponível nesta máquina.</translation>
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation>Use --device auto ou cpu, ou instale uma versão do PyTorch compatível com ele.</translation>
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation>O dispositivo {device} é uma só placa, e a configuração devices pede {count}.</translation>
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation>Defina device como cuda para várias placas, ou devices como 1.</translation>
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation>A configuração devices pede {count}, e esta máquina tem {there} ({kind}).</translation>
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation>Defina devices como {there} ou menos.</translation>
  </message>
  <message>
   <source>The embeddings {path} are not there.</source>
   <translation>Os embeddings {path} não estão lá.</translation>
  </message>
  <message>
   <source>{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.</source>
   <translation>{path} não tem embedding para {count} dos {total} blocos do estudo, por exemplo {tile}.</translation>
  </message>
  <message>
   <source>Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.</source>
   <translation>Dê uma linha para cada bloco de tiles.parquet do estudo; depois de dividir de novo, os identificadores podem ser outros.</translation>
  </message>
  <message>
   <source>{path} has no column tile_id, so that it is not known whose embeddings it holds.</source>
   <translation>{path} não tem a coluna tile_id, então não se sabe de quais blocos são os embeddings.</translation>
  </message>
  <message>
   <source>Add the ids that tiles.parquet of the study gives to its tiles.</source>
   <translation>Acrescente os identificadores que tiles.parquet do estudo dá aos blocos.</translation>
  </message>
  <message>
   <source>{path} has no column of numbers beside tile_id.</source>
   <translation>{path} não tem nenhuma coluna de números além de tile_id.</translation>
  </message>
  <message>
   <source>Give a table with a column of numbers for each component, or one of lists of them.</source>
   <translation>Dê uma tabela com uma coluna de números por componente, ou uma com listas de números.</translation>
  </message>
  <message>
   <source>In {path} {count} of the study's tiles have values that are empty, infinite or no number.</source>
   <translation>Em {path}, {count} dos blocos do estudo têm valores vazios, infinitos ou que não são números.</translation>
  </message>
  <message>
   <source>Fill them, or leave out the columns that hold them.</source>
   <translation>Preencha-os ou retire as colunas que os contêm.</translation>
  </message>
  <message>
   <source>{path} has several rows for the tile {tile}; {count} rows are too many.</source>
   <translation>{path} tem várias linhas para o bloco {tile}; {count} linhas estão sobrando.</translation>
  </message>
  <message>
   <source>Leave one row for each tile.</source>
   <translation>Deixe uma linha por bloco.</translation>
  </message>
  <message>
   <source>The lists in the column {column} of {path} are not all of one length.</source>
   <translation>As listas da coluna {column} de {path} não têm todas o mesmo comprimento.</translation>
  </message>
  <message>
   <source>Give each tile as many numbers.</source>
   <translation>Dê a cada bloco a mesma quantidade de números.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a Parquet table: {reason}.</source>
   <translation>{path} não pode ser lido como tabela Parquet: {reason}.</translation>
  </message>
  <message>
   <source>Write it anew, or give a raster.</source>
   <translation>Escreva-a de novo ou dê um raster.</translation>
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation>Codificando o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation>Medindo o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>The encoder precomputed was chosen, but no embeddings were named.</source>
   <translation>O codificador precomputed foi escolhido, mas nenhum embedding foi informado.</translation>
  </message>
  <message>
   <source>Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.</source>
   <translation>Informe um raster ou uma tabela Parquet de embeddings: ddoq encode --encoder precomputed --from FILE.</translation>
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation>Não há nenhum bloco com que aprender.</translation>
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation>Execute a etapa tile com um tamanho de bloco menor ou uma fração mínima de pixels válidos menor.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles lie where the embeddings named by encode.source hold no data.</source>
   <translation>{count} de {total} blocos ficam onde os embeddings informados em encode.source não têm dados.</translation>
  </message>
  <message>
   <source>Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: ddoq tile --area.</source>
   <translation>Dê embeddings que cubram o estudo (verifique o SRC e o nodata), ou divida só a área que eles cobrem: ddoq tile --area.</translation>
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation>Os blocos têm {found} bandas, mas o codificador foi treinado com {bands}.</translation>
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation>Use rasters com as mesmas bandas ou execute de novo a etapa encode.</translation>
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation>Os blocos têm {found} pixels de largura, mas o codificador foi treinado com {size}.</translation>
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation>Corte blocos de {size} pixels ou execute de novo a etapa encode.</translation>
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation>Lendo o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation>O arquivo do codificador {path} está ausente ou danificado.</translation>
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation>Execute de novo a etapa encode; ele será refeito.</translation>
  </message>
  <message>
   <source>The textons' surroundings of {window} px have no middle pixel.</source>
   <translation>A vizinhança dos textons, de {window} px, não tem pixel central.</translation>
  </message>
  <message>
   <source>Give an odd number of pixels.</source>
   <translation>Dê um número ímpar de pixels.</translation>
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation>O codificador ainda não foi treinado.</translation>
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation>Execute primeiro a etapa encode.</translation>
  </message>
  <message>
   <source>The encoder {name} cannot be one of those that are joined.</source>
   <translation>O codificador {name} não pode ser um dos que são unidos.</translation>
  </message>
  <message>
   <source>Name others in the setting joined, such as textons, spectral.</source>
   <translation>Indique outros na configuração joined, como textons, spectral.</translation>
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation>{folder} contém o codificador {found}, não {encoder}.</translation>
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation>Execute de novo a etapa encode com o codificador desejado.</translation>
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation>A opção {option} do codificador é {value}, fora do intervalo permitido.</translation>
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation>Dê a {option} um valor de {least} a {most}.</translation>
  </message>
  <message>
   <source>The encoder joined needs two encoders or more, and it was given {count}.</source>
   <translation>O codificador joined precisa de dois codificadores ou mais, e recebeu {count}.</translation>
  </message>
  <message>
   <source>Name several in the setting joined, such as textons, spectral.</source>
   <translation>Indique vários na configuração joined, como textons, spectral.</translation>
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation>Não existe codificador chamado {name}.</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>Escolha entre {allowed}.</translation>
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation>A opção {option} do codificador não pode ser {value}.</translation>
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation>O codificador {encoder} não tem a opção {option}.</translation>
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation>As opções dele são {allowed}.</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>Gravando {file}</translation>
  </message>
  <message>
   <source>Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. The setting acquired (--acquired) gives the day.</source>
   <translation>Nem todo raster diz quando foi obtido: onde nenhum o diz, os itens do STAC recebem a hora dos rótulos. A configuração acquired (--acquired) informa o dia.</translation>
  </message>
  <message>
   <source>Where to write was not said.</source>
   <translation>Não foi dito onde gravar.</translation>
  </message>
  <message>
   <source>Give a new or an empty folder.</source>
   <translation>Informe uma pasta nova ou vazia.</translation>
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation>Nenhum bloco tem máscara ainda: só as imagens são exportadas.</translation>
  </message>
  <message>
   <source>{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.</source>
   <translation>{raster} não tem lugar na Terra: não tem SRC, ou tem um que não leva a longitude e latitude. O STAC precisa disso.</translation>
  </message>
  <message>
   <source>Choose another format, or assign the CRS (QGIS: Raster &gt; Projections &gt; Assign Projection) and tile anew.</source>
   <translation>Escolha outro formato, ou atribua o SRC (QGIS: Raster &gt; Projeções &gt; Definir projeção) e corte em blocos de novo.</translation>
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation>{folder} não está vazia e não é uma exportação anterior.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation>Escolha uma pasta nova ou vazia.</translation>
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation>{folder} é uma exportação anterior, mas {other}, dentro dela, não é; seria perdido.</translation>
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation>Mova-o para outro lugar ou escolha uma pasta nova.</translation>
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation>Os blocos não podem ser {tiles}.</translation>
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation>Escolha medoids, os blocos a rotular, ou all, todos.</translation>
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation>Exportando o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation>O campo {field} de {path} tem valores que não são ids de classe (números inteiros de 0 a 254).</translation>
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation>Escolha outro campo ou numere as classes a partir de 1 em um campo novo.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation>{count} de {total} blocos foram rotulados à mão e ficam como estão (configuração over_hand).</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so the labels have no place on the raster.</source>
   <translation>{without} não tem SRC e {other} tem, portanto os rótulos não têm lugar no raster.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Atribua o SRC certo ao arquivo que não o tem (gdal_edit -a_srs ou, no QGIS: Raster &gt; Projeções &gt; Definir projeção).</translation>
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation>Guardando os rótulos do bloco {done} de {total}</translation>
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation>Máscara {done} de {total}</translation>
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation>Os rótulos {path} não existem.</translation>
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation>Não foi dito qual campo de {path} contém a classe.</translation>
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation>Informe-o: --field NOME.</translation>
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation>{path} não tem polígono nem ponto rotulado no campo {field}{found}.</translation>
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation>Informe uma camada de polígonos ou pontos com a classe em um campo.</translation>
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation>{path} não tem o campo {field}; tem {fields}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation>Escolha o campo que contém a classe.</translation>
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation>Nenhum bloco do estudo está rotulado ainda.</translation>
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation>Informe rótulos com --from ou rotule os blocos de review.gpkg no QGIS.</translation>
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation>{path} tem valores que não são números inteiros, portanto não são ids de classe.</translation>
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation>Informe um raster de ids de classe ou arredonde-o antes.</translation>
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation>{source} não rotula nenhum pixel dos {tiles} blocos.</translation>
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation>Verifique se cobre o estudo (sobretudo o SRC) e quais valores são ignorados (--ignore).</translation>
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation>Lendo os rótulos do bloco {done} de {total}</translation>
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation>{count} registros dos rótulos são de blocos que foram cortados de outra forma. Ficam de lado em review.gpkg e voltam quando o estudo for cortado em blocos como antes.</translation>
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation>O raster de rótulos {path} tem {bands} bandas, e os ids de classe estão em uma só.</translation>
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation>Informe a banda com os ids de classe ou exporte um raster de uma banda (uma imagem colorida das classes não serve).</translation>
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation>Há mais de 254 classes.</translation>
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation>Una classes nos rótulos ou informe com --ignore os valores a deixar de fora.</translation>
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation>O campo {field} de {path} tem {count} classes que não podem ser numeradas: {unknown}.</translation>
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation>Acrescente-as à tabela de classes, corrija a grafia ou escolha outro campo (no máximo 254 classes).</translation>
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation>A memória não foi suficiente.</translation>
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation>Reduza a memória ou o tamanho do lote da etapa, ou use o processador (--device cpu).</translation>
  </message>
  <message>
   <source>{path} is being written all the time.</source>
   <translation>{path} está sendo gravado o tempo todo.</translation>
  </message>
  <message>
   <source>Close the study there, then try again.</source>
   <translation>Feche o estudo lá e tente de novo.</translation>
  </message>
  <message>
   <source>{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.</source>
   <translation>{other} uniu a classe “{source}” a “{into}”. Aqui as duas ficam: una-as na tabela de classes se você concordar.</translation>
  </message>
  <message>
   <source>Comparing tile {done} of {total}</source>
   <translation>Comparando o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>{path} is damaged, or is no review.gpkg of a study.</source>
   <translation>{path} está danificado ou não é o review.gpkg de um estudo.</translation>
  </message>
  <message>
   <source>Ask for a new copy (ddoq copy-study makes one).</source>
   <translation>Peça uma nova cópia (ddoq copy-study faz uma).</translation>
  </message>
  <message>
   <source>Labels are being given in this study all the time, so that nothing could be merged.</source>
   <translation>Rótulos estão sendo dados neste estudo o tempo todo, de modo que nada pôde ser unido.</translation>
  </message>
  <message>
   <source>Pause the labelling for a moment, then try again.</source>
   <translation>Interrompa a rotulagem por um momento e tente de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be read: you may not, or another program has locked it.</source>
   <translation>{path} não pode ser lido: você não tem permissão ou outro programa o bloqueou.</translation>
  </message>
  <message>
   <source>Change its permissions, or close the study there; then try again.</source>
   <translation>Altere as permissões dele ou feche o estudo lá; depois tente de novo.</translation>
  </message>
  <message>
   <source>Merging tile {done} of {total}</source>
   <translation>Unindo o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>There is no copy of a study at {path}.</source>
   <translation>Não há cópia de um estudo em {path}.</translation>
  </message>
  <message>
   <source>Give the folder of the other study, or its review.gpkg.</source>
   <translation>Informe a pasta do outro estudo ou seu review.gpkg.</translation>
  </message>
  <message>
   <source>The other copy has labels from an import, and their file {name} is not beside its review.gpkg.</source>
   <translation>A outra cópia tem rótulos de uma importação, e o arquivo deles, {name}, não está ao lado de seu review.gpkg.</translation>
  </message>
  <message>
   <source>Give the whole folder of the other study, not review.gpkg alone.</source>
   <translation>Informe a pasta inteira do outro estudo, não só o review.gpkg.</translation>
  </message>
  <message>
   <source>The copy to merge was not named.</source>
   <translation>A cópia a unir não foi informada.</translation>
  </message>
  <message>
   <source>Name it: ddoq merge-labels STUDY --other PATH.</source>
   <translation>Informe-a: ddoq merge-labels ESTUDO --other CAMINHO.</translation>
  </message>
  <message>
   <source>{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels are not in the copy: copies are made safely by ddoq copy-study.</source>
   <translation>{path} foi gravado com um registro a seu lado (-wal), que não está lá. Se foi copiado enquanto estava aberto, os rótulos mais novos não estão na cópia: ddoq copy-study faz cópias com segurança.</translation>
  </message>
  <message>
   <source>{other} has nothing new since it was merged last.</source>
   <translation>{other} não tem nada de novo desde a última união.</translation>
  </message>
  <message>
   <source>The tiles of {path} are cut otherwise than those of this study, or from other rasters.</source>
   <translation>Os blocos de {path} são cortados de outra forma que os deste estudo, ou de outros rasters.</translation>
  </message>
  <message>
   <source>Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.</source>
   <translation>Una cópias de um mesmo estudo, cortadas em blocos da mesma forma; ddoq tile com os mesmos rasters e o mesmo tamanho as faz assim.</translation>
  </message>
  <message>
   <source>What {other} calls “{theirs}” is “{ours}” here.</source>
   <translation>O que {other} chama de “{theirs}” é “{ours}” aqui.</translation>
  </message>
  <message>
   <source>{path} is the review.gpkg of this study itself.</source>
   <translation>{path} é o review.gpkg deste próprio estudo.</translation>
  </message>
  <message>
   <source>Give the copy that the other annotator works on.</source>
   <translation>Informe a cópia em que o outro anotador trabalha.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>Não existe a arquitetura {name}.</translation>
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation>Não existem os pesos {weights} para o backbone {backbone}.</translation>
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation>A arquitetura {architecture} sobre o backbone {backbone} não funciona com blocos de {size_px} px.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or it is damaged.</source>
   <translation>{path} não é um modelo ONNX ou está danificado.</translation>
  </message>
  <message>
   <source>Export the model again.</source>
   <translation>Exporte o modelo novamente.</translation>
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation>Não foi possível baixar os pesos {weights} de {backbone}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation>Verifique a conexão com a internet ou deixe vazios os pesos pré-treinados.</translation>
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation>A arquitetura dpt precisa de um vision transformer, e {backbone} não é um.</translation>
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation>Escolha o backbone compact ou um do timm, como tu-vit_small_patch16_224, ou outra arquitetura.</translation>
  </message>
  <message>
   <source>{path} is no student that this program exported.</source>
   <translation>{path} não é um aluno exportado por este programa.</translation>
  </message>
  <message>
   <source>Export a student with ddoq export-model.</source>
   <translation>Exporte um aluno com ddoq export-model.</translation>
  </message>
  <message>
   <source>The model {path} cannot be read: {reason}.</source>
   <translation>O modelo {path} não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <source>The network {architecture} with {backbone} cannot be written as {form}.</source>
   <translation>A rede {architecture} com {backbone} não pode ser gravada como {form}.</translation>
  </message>
  <message>
   <source>Choose another format, or train a unet, which can.</source>
   <translation>Escolha outro formato ou treine uma unet, que pode.</translation>
  </message>
  <message>
   <source>The model {path} takes windows of {window_px} px, and no others.</source>
   <translation>O modelo {path} recebe janelas de {window_px} px, e nenhuma outra.</translation>
  </message>
  <message>
   <source>Leave Window empty, or export the model with other windows.</source>
   <translation>Deixe Janela vazio ou exporte o modelo com outras janelas.</translation>
  </message>
  <message>
   <source>{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.</source>
   <translation>Espera-se que {more} blocos a mais mudem a acurácia em {gain} pontos (intervalo de 95 %: {low} a {high}), segundo {rounds} rodadas.</translation>
  </message>
  <message>
   <source>Asking the student, tile {done} of {total}</source>
   <translation>Consultando o aluno, bloco {done} de {total}</translation>
  </message>
  <message>
   <source>What more tiles would bring cannot be told before two rounds are labelled.</source>
   <translation>Não é possível dizer o que mais blocos trariam antes que duas rodadas estejam rotuladas.</translation>
  </message>
  <message>
   <source>No tile is left to ask for: all {tiles} are labelled, skipped or rejected.</source>
   <translation>Não resta nenhum bloco a pedir: todos os {tiles} estão rotulados, pulados ou rejeitados.</translation>
  </message>
  <message>
   <source>Tile a larger area, or map the study with the present student.</source>
   <translation>Corte em blocos uma área maior ou mapeie o estudo com o aluno atual.</translation>
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation>{raster} tem {count} bandas, e o aluno foi treinado com {trained}.</translation>
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation>Mapeie rasters com as mesmas bandas, na mesma ordem: {names}.</translation>
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation>A banda {number} de {raster} é {name}, e o aluno foi treinado ali com {trained}.</translation>
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation>Mapeando {name}, trecho {done} de {total}</translation>
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation>Janelas de {window_px} px não podem se sobrepor em {overlap_px} px.</translation>
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation>Defina uma sobreposição menor que a janela; um quarto dela é o usual.</translation>
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation>Criando as visões gerais do mapa</translation>
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation>Mapeando, janela {done} de {total}</translation>
  </message>
  <message>
   <source>Writing the map</source>
   <translation>Gravando o mapa</translation>
  </message>
  <message>
   <source>The setting bands names {named} channels, but the rasters have {count} bands.</source>
   <translation>A configuração bands indica {named} canais, mas os rasters têm {count} bandas.</translation>
  </message>
  <message>
   <source>Name one for each band, in the raster's order: {channels}, or - for none.</source>
   <translation>Indique um para cada banda, na ordem do raster: {channels}, ou - para nenhum.</translation>
  </message>
  <message>
   <source>The setting bands cannot name {name}: {model} has no such channel, or it is named twice.</source>
   <translation>A configuração bands não pode indicar {name}: {model} não tem esse canal, ou ele é indicado duas vezes.</translation>
  </message>
  <message>
   <source>Its channels are {channels}; - stands for a band that is left out.</source>
   <translation>Seus canais são {channels}; - representa uma banda que fica de fora.</translation>
  </message>
  <message>
   <source>The setting bands leaves out every band.</source>
   <translation>A configuração bands deixa todas as bandas de fora.</translation>
  </message>
  <message>
   <source>Name at least one of the channels {channels}.</source>
   <translation>Indique ao menos um dos canais {channels}.</translation>
  </message>
  <message>
   <source>It is not known which of the {count} bands belong to the {wanted} channels of {model}.</source>
   <translation>Não se sabe quais das {count} bandas pertencem aos {wanted} canais de {model}.</translation>
  </message>
  <message>
   <source>Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.</source>
   <translation>Indique o canal de cada banda, na ordem do raster, na configuração bands: {channels}, ou - para nenhum.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be downloaded from {address}: {reason}.</source>
   <translation>Não foi possível baixar os pesos de {model} de {address}: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the setting weights_file.</source>
   <translation>Verifique a conexão com a internet, ou baixe o arquivo em outro lugar e coloque-o em {folder}, ou indique-o na configuração weights_file.</translation>
  </message>
  <message>
   <source>Downloading weights: {done} MB</source>
   <translation>Baixando pesos: {done} MB</translation>
  </message>
  <message>
   <source>The rasters have no band for these channels of {model}, which see their mean: {channels}.</source>
   <translation>Os rasters não têm banda para estes canais de {model}, que recebem a sua média: {channels}.</translation>
  </message>
  <message>
   <source>What {address} gave is not the file of {model}: its content has another hash.</source>
   <translation>O que {address} forneceu não é o arquivo de {model}: seu conteúdo tem outro hash.</translation>
  </message>
  <message>
   <source>Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.</source>
   <translation>Tente de novo mais tarde; um proxy pode ter enviado outra coisa. Ou indique um arquivo seu na configuração weights_file.</translation>
  </message>
  <message>
   <source>The file of weights {path} is not there.</source>
   <translation>O arquivo de pesos {path} não existe.</translation>
  </message>
  <message>
   <source>Check the setting weights_file.</source>
   <translation>Verifique a configuração weights_file.</translation>
  </message>
  <message>
   <source>{path} holds no named tensors.</source>
   <translation>{path} não contém tensores com nome.</translation>
  </message>
  <message>
   <source>Give a file with the state_dict of the network.</source>
   <translation>Forneça um arquivo com o state_dict da rede.</translation>
  </message>
  <message>
   <source>{model} needs the wavelength of each band, and the rasters do not tell it.</source>
   <translation>{model} precisa do comprimento de onda de cada banda, e os rasters não o informam.</translation>
  </message>
  <message>
   <source>Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.</source>
   <translation>Forneça {count} números em micrômetros na configuração wavelengths, na ordem do raster, como 0.49, 0.56, 0.665.</translation>
  </message>
  <message>
   <source>The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, such as {example}.</source>
   <translation>Os pesos de {source} não servem para {model}: {missing} dos seus tensores faltam e {wrong} não lhe pertencem, como {example}.</translation>
  </message>
  <message>
   <source>Name the network that the file was made for in the setting model.</source>
   <translation>Indique na configuração model a rede para a qual o arquivo foi feito.</translation>
  </message>
  <message>
   <source>The weights of {model} come from {source}; their licence: {licence}.</source>
   <translation>Os pesos de {model} vêm de {source}; sua licença: {licence}.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be had from timm: {reason}.</source>
   <translation>Não foi possível obter do timm os pesos de {model}: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.</source>
   <translation>Verifique a conexão com a internet, ou baixe o arquivo de {page} e indique-o na configuração weights_file.</translation>
  </message>
  <message>
   <source>There is no pretrained network named {model}.</source>
   <translation>Não há rede pré-treinada chamada {model}.</translation>
  </message>
  <message>
   <source>Use a name of timm's, or one of the multispectral networks, such as {near}.</source>
   <translation>Use um nome do timm, ou uma das redes multiespectrais, como {near}.</translation>
  </message>
  <message>
   <source>{path} is no file of weights that can be read without running code from it.</source>
   <translation>{path} não é um arquivo de pesos que possa ser lido sem executar código dele.</translation>
  </message>
  <message>
   <source>Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.</source>
   <translation>Forneça um arquivo só de tensores: safetensors, ou o que torch.save gravou de um state_dict.</translation>
  </message>
  <message>
   <source>The network {model} gives no map of features for an image of {size} px: {reason}.</source>
   <translation>A rede {model} não dá um mapa de características para uma imagem de {size} px: {reason}.</translation>
  </message>
  <message>
   <source>Choose another network, such as resnet18 or vit_small_patch16_224.</source>
   <translation>Escolha outra rede, como resnet18 ou vit_small_patch16_224.</translation>
  </message>
  <message>
   <source>The wavelengths {given} do not fit {count} bands in micrometres.</source>
   <translation>Os comprimentos de onda {given} não servem para {count} bandas em micrômetros.</translation>
  </message>
  <message>
   <source>Give {count} numbers from 0.1 to 100, in the raster's order.</source>
   <translation>Forneça {count} números de 0.1 a 100, na ordem do raster.</translation>
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation>{tiles} blocos de {dimension} números não podem formar {budget} células além das {fixed} que já existem.</translation>
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation>Reduza o orçamento ou corte em blocos uma área maior. Os centroides fixos precisam ter tantos números quanto os blocos.</translation>
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation>Movendo o centroide mais próximo, bloco a bloco</translation>
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation>Não é possível fazer uma curva com {budget} células.</translation>
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation>Informe orçamentos de 1 ou mais.</translation>
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation>Movendo os centroides</translation>
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation>Movendo os centroides, um lote por vez</translation>
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation>{broken} de {tiles} blocos têm um embedding com números NaN ou infinitos.</translation>
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation>Deixe esses blocos de fora ou preencha os pixels sem dados e codifique-os de novo.</translation>
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation>Não existe a regra {rule} para o orçamento.</translation>
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation>Escolha entre {rules}.</translation>
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation>Espalhando os primeiros centroides</translation>
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation>{tiles} blocos não podem formar {budget} células.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation>Informe um orçamento de 1 a {tiles} ou corte em blocos uma área maior.</translation>
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation>Os embeddings têm a forma {shape}; devem ser uma tabela de blocos por números, com pelo menos um de cada.</translation>
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation>Dê uma linha a cada bloco. Se não restou nenhum bloco, corte uma área maior ou reduza a fração válida pedida.</translation>
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation>Não existe o método {solver} com o passo {step}.</translation>
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation>Escolha um método entre {solvers} e um passo entre {steps}.</translation>
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation>Os embeddings são do tipo {kind}, não números.</translation>
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation>Informe uma tabela de números reais, uma linha por bloco.</translation>
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation>Um dos {ranks} processos que trabalhavam juntos foi interrompido ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation>Execute de novo o mesmo comando: ele continua do último ponto de verificação. Se isso também falhar, use um só dispositivo (--devices 1) e relate o problema com o registro na pasta runs do estudo.</translation>
  </message>
  <message>
   <source>One of the {processes} processes that worked at the same time broke off ({reason}).</source>
   <translation>Um dos {processes} processos que trabalhavam ao mesmo tempo foi interrompido ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it with the log in the study's folder runs.</source>
   <translation>Execute o mesmo comando de novo: o que está feito é mantido. Se falhar outra vez, use um processo (--processes 1) e relate com o registro da pasta runs do estudo.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation>{path} contém números complexos (a banda {band} é {dtype}), que não são aceitos.</translation>
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation>Calcule antes a amplitude ou a intensidade, por exemplo com a calculadora raster, ou escolha outras bandas.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation>{path} é um contêiner de {count} rasters e não tem pixels próprios.</translation>
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation>Informe um deles pelo nome completo: {names}.</translation>
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation>{path} está posicionado no terreno apenas por pontos de controle ou RPCs, portanto seus pixels não têm grade regular.</translation>
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation>Retifique-o antes com gdalwarp (no QGIS: Raster &gt; Projeções &gt; Reprojetar coordenadas) e use o resultado.</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so one has no place on the other.</source>
   <translation>{without} não tem SRC e {other} tem, então um não tem lugar sobre o outro.</translation>
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation>{path} não pode ser lido por inteiro: {reason}.</translation>
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation>O arquivo, ou outro a que ele se refere, está danificado ou incompleto: copie-o ou baixe-o de novo e verifique-o com gdalinfo -checksum.</translation>
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation>{path} tem um georreferenciamento que não dá área a seus pixels.</translation>
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation>Corrija-o com gdal_edit -a_ullr ou exporte o raster de novo.</translation>
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation>A descrição de um raster no estudo não está completa: {reason}.</translation>
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation>Execute de novo a etapa tile.</translation>
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation>{path} está vazio: tem 0 bytes.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Copie-o ou baixe-o de novo.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} não existe.</translation>
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation>Verifique o caminho; um disco ou pasta de rede pode não estar conectado.</translation>
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation>{path} se refere a {source}, que não existe.</translation>
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation>Recoloque esse arquivo ou refaça o raster virtual com arquivos existentes.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} não tem nenhuma banda.</translation>
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation>Informe um raster com pelo menos uma banda.</translation>
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation>{path} não tem a banda {missing} utilizável; tem {bands}.</translation>
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation>Escolha bandas entre essas.</translation>
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation>Não há como passar do sistema de referência de coordenadas {source} para {target}.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation>Atribua o SRC certo ao arquivo (QGIS: Raster &gt; Projeções &gt; Definir projeção) ou dê-lhe um estudo próprio.</translation>
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation>{path} não é um raster que o GDAL consiga abrir ({reason}).</translation>
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation>Informe um arquivo de imagem, como um GeoTIFF; gdalinfo diz como o GDAL vê um arquivo.</translation>
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation>{path} tem apenas uma banda alfa.</translation>
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation>Informe um raster com bandas de imagem ou indique a banda na configuração bands.</translation>
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation>Os rasters de um estudo devem usar as mesmas bandas; aqui usam {counts}.</translation>
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation>Escolha bandas em comum na configuração bands ou faça um estudo para cada tipo de raster.</translation>
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation>A referência {path} tem {count} classes nos blocos.</translation>
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation>A referência {path} não existe.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Lendo a referência</translation>
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation>Comparando o mapa com a referência</translation>
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation>Os embeddings não podem ser desenhados: {shape} não é uma tabela de números finitos.</translation>
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation>Execute de novo a etapa encode.</translation>
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation>A parte {part} do relatório não é coerente: suas listas têm tamanhos diferentes ou estão vazias.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation>Execute de novo a etapa que a produz e depois a etapa report.</translation>
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation>A imagem do bloco {tile_id} tem a forma {shape} e o tipo {type}.</translation>
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation>Informe imagens em vermelho, verde e azul de 8 bits, (H, W, 3).</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escrevendo o relatório</translation>
  </message>
  <message>
   <source>An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.</source>
   <translation>Um registro de review.gpkg não contém rótulos para um bloco de {height} x {width} pixels.</translation>
  </message>
  <message>
   <source>Bring back a copy of review.gpkg, or undo that entry in QGIS.</source>
   <translation>Traga de volta uma cópia de review.gpkg ou desfaça esse registro no QGIS.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>Não foi possível gravar {path}: {reason}.</translation>
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation>Verifique o arquivo e sua pasta.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation>O disco está cheio: não foi possível gravar {path}; o que já havia sido confirmado está a salvo.</translation>
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation>Libere espaço nesse disco e tente de novo.</translation>
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation>{path} está sendo gravado por outro programa.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation>Salve ou encerre nele as edições das camadas e tente de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation>Não é possível gravar {path}: para você é somente leitura.</translation>
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation>Altere as permissões do arquivo e de sua pasta.</translation>
  </message>
  <message>
   <source>A teacher is named, and no labels; but the student is not to learn from the teacher alone.</source>
   <translation>Um professor foi indicado, mas nenhum rótulo; porém o aluno não deve aprender só com o professor.</translation>
  </message>
  <message>
   <source>Set train.labels to soft, or give labels.</source>
   <translation>Defina train.labels como soft ou forneça rótulos.</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Criando a cena de exemplo</translation>
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation>Não é possível criar uma cena de exemplo de {size_px} pixels de lado.</translation>
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation>Escolha um tamanho de {smallest} a {largest} pixels.</translation>
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation>Gravando a cena de exemplo</translation>
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation>A predição tem índices de classe fora de 0 a {last}.</translation>
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation>Mascare com 255, também na referência, os pixels sem predição.</translation>
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation>A referência tem a forma {reference} e a predição {predicted}.</translation>
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation>Informe ambas sobre os mesmos pixels.</translation>
  </message>
  <message>
   <source>{budget} of {tiles} tiles cannot be chosen.</source>
   <translation>Não é possível escolher {budget} de {tiles} blocos.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}.</source>
   <translation>Dê um orçamento de 1 a {tiles}.</translation>
  </message>
  <message>
   <source>Choosing tile {done} of {total}</source>
   <translation>Escolhendo o bloco {done} de {total}</translation>
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation>{empty} de {budget} células não têm nenhum bloco, portanto não têm medoide.</translation>
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation>Execute a seleção de novo com um orçamento menor.</translation>
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation>{cells} células não têm pesos: as massas devem ser números a partir de 0, com pelo menos um acima de 0.</translation>
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation>Execute a seleção de novo.</translation>
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation>Medindo com que fidelidade os blocos representam o conjunto</translation>
  </message>
  <message>
   <source>There is no way to choose tiles named {name}.</source>
   <translation>Não há modo de escolher blocos chamado {name}.</translation>
  </message>
  <message>
   <source>Moving the medoids</source>
   <translation>Movendo os medoides</translation>
  </message>
  <message>
   <source>The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.</source>
   <translation>O método ddoq-kinds precisa saber de que tipos de pixel os blocos são feitos.</translation>
  </message>
  <message>
   <source>Choose the method ddoq, which needs to know none.</source>
   <translation>Escolha o método ddoq, que não precisa conhecer nenhum.</translation>
  </message>
  <message>
   <source>This way to choose tiles needs the classes of all tiles.</source>
   <translation>Este modo de escolher blocos precisa das classes de todos os blocos.</translation>
  </message>
  <message>
   <source>Give a reference, or choose a way that needs none.</source>
   <translation>Dê uma referência ou escolha um modo que não precise dela.</translation>
  </message>
  <message>
   <source>The method coverage needs tiles that are encoded as shares of textons or tokens.</source>
   <translation>O método coverage precisa de blocos codificados como proporções de textons ou tokens.</translation>
  </message>
  <message>
   <source>Encode the tiles with the encoder textons or tokens, or choose the method ddoq.</source>
   <translation>Codifique os blocos com o codificador textons ou tokens, ou escolha o método ddoq.</translation>
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation>Não existe a normalização {normalisation}.</translation>
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation>Escolha mean1 ou pytorch-smt.</translation>
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation>Comparando com blocos aleatórios, {done} de {total}</translation>
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation>Reduza o orçamento para {tiles} ou menos ou corte em blocos uma área maior.</translation>
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation>Não é possível obter distâncias: {cells} pesos devem ser números a partir de 0, e nenhum embedding pode ser NaN ou infinito.</translation>
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation>Deixe de fora os blocos sem embedding utilizável e execute a seleção de novo.</translation>
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation>Modo de peso inválido: {mode}.</translation>
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation>Escolha entre {modes} ou um número de 0 (uniform) a 1 (density).</translation>
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation>As configurações{origin} não são um mapeamento de etapas.</translation>
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation>Comece com o nome de uma etapa e dois-pontos: {allowed}.</translation>
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation>A seção {name}{origin} não é uma lista de configurações.</translation>
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation>Escreva as configurações abaixo dela, com recuo: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation>O arquivo de configurações {path} não é YAML válido{line}.</translation>
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation>Escreva cada configuração como 'nome: valor', com recuo de dois espaços abaixo de sua etapa.</translation>
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation>Não existe a configuração {name}{origin}.</translation>
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation>{hint}Permitidos aqui: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>Não é possível ler o arquivo de configurações {path}: {reason}.</translation>
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation>A configuração {name}{origin} não pode ser {value}: {reason}.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation>Permitido: {allowed}.</translation>
  </message>
  <message>
   <source>{count} conflicts are settled</source>
   <translation>{count} conflitos resolvidos</translation>
  </message>
  <message>
   <source>The tile {tile} of this conflict is not among the study's tiles any more.</source>
   <translation>O bloco {tile} deste conflito não está mais entre os blocos do estudo.</translation>
  </message>
  <message>
   <source>Tile the study as before, then settle it.</source>
   <translation>Corte o estudo em blocos como antes e depois resolva-o.</translation>
  </message>
  <message>
   <source>There is no such conflict to settle.</source>
   <translation>Não há tal conflito a resolver.</translation>
  </message>
  <message>
   <source>Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.</source>
   <translation>Os que estão abertos ficam na tabela conflicts de review.gpkg; ddoq merge-labels os encontra.</translation>
  </message>
  <message>
   <source>More than one copy has other labels for the same tile: {others}.</source>
   <translation>Mais de uma cópia tem outros rótulos para o mesmo bloco: {others}.</translation>
  </message>
  <message>
   <source>Say whose to take with --against NAME.</source>
   <translation>Diga de quem devem ser adotados com --against NOME.</translation>
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation>Foram dados {values} valores para devolver {bands} bandas a suas unidades.</translation>
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation>Informe uma média e um desvio padrão por banda.</translation>
  </message>
  <message>
   <source>{first}: {one} and {second}: {other} in {path} do not go together.</source>
   <translation>{first}: {one} e {second}: {other} em {path} não combinam.</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Mantenha um deles.</translation>
  </message>
  <message>
   <source>{path} lacks {missing}, which the decoding pipeline needs.</source>
   <translation>Falta {missing} em {path}, de que o processo de decodificação precisa.</translation>
  </message>
  <message>
   <source>Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.</source>
   <translation>Acrescente abaixo de dataset_distillation; para escolher blocos de um estudo em vez disso, retire mode.</translation>
  </message>
  <message>
   <source>The mode {mode} in {path} is not one of distillation.</source>
   <translation>O modo {mode} em {path} não é um modo de destilação.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.</source>
   <translation>Permitidos: {allowed}; sem modo, são escolhidos blocos de um estudo. Para treinar use ddoq train, para mapear, ddoq predict.</translation>
  </message>
  <message>
   <source>The key {name} in {path} is refused: {reason}.</source>
   <translation>A chave {name} em {path} é recusada: {reason}.</translation>
  </message>
  <message>
   <source>{way}</source>
   <translation>{way}</translation>
  </message>
  <message>
   <source>The section {name} in {path} is not read here.</source>
   <translation>A seção {name} em {path} não é lida aqui.</translation>
  </message>
  <message>
   <source>{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.</source>
   <translation>{path} não é uma configuração da destilação do pytorch-smt: não tem a seção dataset_distillation.</translation>
  </message>
  <message>
   <source>Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.</source>
   <translation>Escreva as chaves dela abaixo de dataset_distillation:, com recuo de dois espaços; nossas próprias configurações são dadas com --settings.</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} está danificado e não pode ser lido.</translation>
  </message>
  <message>
   <source>Run the distillation again.</source>
   <translation>Execute a destilação de novo.</translation>
  </message>
  <message>
   <source>Copy it again, or save the weights again.</source>
   <translation>Copie-o de novo ou salve os pesos de novo.</translation>
  </message>
  <message>
   <source>{config} decodes the images that it names itself, so {given} has no meaning.</source>
   <translation>{config} decodifica as imagens que ele mesmo indica, portanto {given} não tem sentido.</translation>
  </message>
  <message>
   <source>Leave it away, or set mode: medoid to choose tiles of a study.</source>
   <translation>Retire isso ou defina mode: medoid para escolher blocos de um estudo.</translation>
  </message>
  <message>
   <source>The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.</source>
   <translation>A configuração pede o dispositivo {device}, que esta máquina não tem: será usado {taken}, que pode ser mais lento.</translation>
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation>O carregador de dados não forneceu nenhum bloco.</translation>
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation>Verifique seu conjunto de dados e se drop_last não descarta o único lote.</translation>
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation>Codificando o lote {done}</translation>
  </message>
  <message>
   <source>{path} names the class {target}, which is not ours and is not loaded.</source>
   <translation>{path} indica a classe {target}, que não é nossa e não será carregada.</translation>
  </message>
  <message>
   <source>Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and dataset_config_path (docs/pytorch-smt.md shows both).</source>
   <translation>Mantenha só mode e dataset_distillation e descreva autoencoder e imagens em arquivos nossos, em vae_config_path e dataset_config_path (docs/pytorch-smt.md mostra ambos).</translation>
  </message>
  <message>
   <source>Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.</source>
   <translation>Escreva as imagens no lugar dela: images: e uma pasta, um arquivo CSV ou Parquet de caminhos, como o seu input_csv_path.</translation>
  </message>
  <message>
   <source>Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Escreva os parâmetros da nossa rede abaixo de model: (in_channels, size_px, latent_channels, ...), com pesos dela; uma rede sua é dada em Python, como VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation>As imagens não podem ser gravadas como {asked}.</translation>
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation>Escolha auto ou um de {allowed}.</translation>
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation>Imagens de {bands} bandas não podem ser gravadas como {asked}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation>Escolha tif ou pt, que aceitam qualquer número de bandas.</translation>
  </message>
  <message>
   <source>{path} has {found} bands, and the autoencoder {bands}.</source>
   <translation>{path} tem {found} bandas, e o autoencoder, {bands}.</translation>
  </message>
  <message>
   <source>Name the bands to use: bands: [1, 2, ...], or give images with these bands.</source>
   <translation>Indique as bandas a usar: bands: [1, 2, ...], ou informe imagens com essas bandas.</translation>
  </message>
  <message>
   <source>{path} is neither a CSV nor a Parquet file.</source>
   <translation>{path} não é um arquivo CSV nem Parquet.</translation>
  </message>
  <message>
   <source>Give one with a column image of paths.</source>
   <translation>Informe um com uma coluna image de caminhos.</translation>
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation>As imagens têm formas diferentes: {shapes}.</translation>
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation>Corte-as em um só tamanho com as mesmas bandas.</translation>
  </message>
  <message>
   <source>An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.</source>
   <translation>Uma imagem ou janela de {path} tem {width} por {height} pixels, e o autoencoder vê {size} por {size}.</translation>
  </message>
  <message>
   <source>Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.</source>
   <translation>Corte-a em blocos antes (ddoq export --format pytorch-smt os grava) ou liste janelas: colunas col e row.</translation>
  </message>
  <message>
   <source>{path} has {value} in it, which only Hydra resolves.</source>
   <translation>{path} contém {value}, que só o Hydra resolve.</translation>
  </message>
  <message>
   <source>Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</source>
   <translation>Escreva o valor ou resolva-o antes, onde está o pytorch-smt: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</translation>
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation>Movendo os centroides, lote {batch}</translation>
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation>Os rótulos vão de {low} a {high}, e as células de 0 a {last}.</translation>
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation>Informe os rótulos que predict devolveu.</translation>
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation>latent não pode ser {latent}.</translation>
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation>Escolha mu, a média da posterior, ou z, uma amostra dela.</translation>
  </message>
  <message>
   <source>{means} means and {stds} standard deviations are named for {bands} bands.</source>
   <translation>Foram indicadas {means} médias e {stds} desvios padrão para {bands} bandas.</translation>
  </message>
  <message>
   <source>Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.</source>
   <translation>Indique uma média e um desvio padrão acima de 0 por banda, aqueles com que o autoencoder foi treinado.</translation>
  </message>
  <message>
   <source>The images are standardised with their own means and deviations, for none are named.</source>
   <translation>As imagens são padronizadas com suas próprias médias e desvios, pois nenhum foi indicado.</translation>
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation>Só alguns lotes do carregador de dados trazem ids ou vetores.</translation>
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation>Faça com que todos tragam o mesmo.</translation>
  </message>
  <message>
   <source>The files in {folder} are not of one distillation, or not of one that is known.</source>
   <translation>Os arquivos em {folder} não são de uma mesma destilação ou não são de uma que se conheça.</translation>
  </message>
  <message>
   <source>Run the distillation again, into an empty folder.</source>
   <translation>Execute a destilação de novo, em uma pasta vazia.</translation>
  </message>
  <message>
   <source>The section {key} of {path} names no images.</source>
   <translation>A seção {key} de {path} não indica imagens.</translation>
  </message>
  <message>
   <source>Write images: and a folder, a CSV or a Parquet file of paths.</source>
   <translation>Escreva images: e uma pasta, um arquivo CSV ou Parquet de caminhos.</translation>
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation>O modelo não tem o método encode, portanto não é um autoencoder.</translation>
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation>Informe um GenericVariationalAutoencoder treinado ou qualquer módulo com encode(images) -&gt; (mu, logvar).</translation>
  </message>
  <message>
   <source>{path} has no section {key} with images.</source>
   <translation>{path} não tem uma seção {key} com imagens.</translation>
  </message>
  <message>
   <source>Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.</source>
   <translation>Escreva abaixo de {key}: images: e uma pasta, um arquivo CSV ou Parquet de caminhos; ou indique outra seção como dataset_key.</translation>
  </message>
  <message>
   <source>Name the output_dir of a finished distillation.</source>
   <translation>Informe o output_dir de uma destilação concluída.</translation>
  </message>
  <message>
   <source>{path} holds no image.</source>
   <translation>{path} não contém nenhuma imagem.</translation>
  </message>
  <message>
   <source>Give a folder of {allowed}, or a list of paths.</source>
   <translation>Informe uma pasta de {allowed} ou uma lista de caminhos.</translation>
  </message>
  <message>
   <source>{path} has no column of images.</source>
   <translation>{path} não tem coluna de imagens.</translation>
  </message>
  <message>
   <source>Name the column {allowed}.</source>
   <translation>Dê à coluna o nome {allowed}.</translation>
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation>Um lote do carregador de dados não contém imagens.</translation>
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation>Faça com que forneça tensores de imagens, bandas, linhas e colunas, ou dicionários com um tensor assim como "image".</translation>
  </message>
  <message>
   <source>{path} describes no autoencoder: it has no section model.</source>
   <translation>{path} não descreve um autoencoder: não tem a seção model.</translation>
  </message>
  <message>
   <source>Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.</source>
   <translation>Escreva abaixo de model: os parâmetros de GenericVariationalAutoencoder, pelo menos in_channels e size_px.</translation>
  </message>
  <message>
   <source>{config} chooses tiles of a study, and none is named.</source>
   <translation>{config} escolhe blocos de um estudo, e nenhum foi informado.</translation>
  </message>
  <message>
   <source>Name it, with its rasters: ddoq run --config {config} STUDY RASTER...</source>
   <translation>Informe-o, com seus rasters: ddoq run --config {config} ESTUDO RASTER...</translation>
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation>Este autoencoder não fornece variância, portanto nada pode ser amostrado de sua posterior.</translation>
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation>Escolha o latente mu.</translation>
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation>O carregador de dados fornece imagens, e o k-means precisa de vetores.</translation>
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation>Codifique-as antes com extract_all_latents e chame fit.</translation>
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation>Ainda não há centroides.</translation>
  </message>
  <message>
   <source>Call fit first.</source>
   <translation>Chame fit antes.</translation>
  </message>
  <message>
   <source>Opening image {done} of {total}</source>
   <translation>Abrindo a imagem {done} de {total}</translation>
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation>O carregador de dados fornece {total} imagens, e as células foram feitas de {fitted} latentes.</translation>
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation>Use o carregador de que os latentes foram extraídos ou um que forneça os próprios latentes.</translation>
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation>{path} não contém resultados do DDOQ: faltam índices e pesos.</translation>
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation>Informe um arquivo gravado por save_ddoq_results.</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} are not of our autoencoder; they begin with {first}.</source>
   <translation>Os pesos em {checkpoint} não são do nosso autoencoder; começam com {first}.</translation>
  </message>
  <message>
   <source>Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Treine um aqui (ddoq encode grava encoder/weights.safetensors ao lado de seu description.json) ou dê sua rede em Python, como VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation>Um lote de {images} imagens traz {paths} caminhos.</translation>
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation>Informe um caminho por imagem.</translation>
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation>latent_reduction não pode ser {how}.</translation>
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation>Há {indices} índices e {weights} pesos.</translation>
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation>Informe um peso por bloco: peça índices e pesos do mesmo fit.</translation>
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation>O carregador de dados embaralha, portanto a posição de um bloco nele não diz nada.</translation>
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation>Crie-o com shuffle=False ou faça com que seus lotes tragam os ids dos blocos como "id".</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} do not fit the network in {config}: {reason}.</source>
   <translation>Os pesos em {checkpoint} não servem para a rede em {config}: {reason}.</translation>
  </message>
  <message>
   <source>Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.</source>
   <translation>Defina in_channels, size_px, backbone, depth, latent_channels e width com os valores com que ela foi treinada.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, which could run code, and is not opened.</source>
   <translation>{path} contém mais do que pesos, o que poderia executar código, e não é aberto.</translation>
  </message>
  <message>
   <source>Where you trust it, keep its weights alone, in the Python that wrote it: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</source>
   <translation>Se você confia nele, guarde só os pesos, no Python que o gravou: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</translation>
  </message>
  <message>
   <source>The window at column {col} and row {row} lies outside {path}.</source>
   <translation>A janela na coluna {col} e linha {row} fica fora de {path}.</translation>
  </message>
  <message>
   <source>Windows are pixels, counted from 0 at the upper left.</source>
   <translation>As janelas são dadas em pixels, contados a partir de 0 no canto superior esquerdo.</translation>
  </message>
  <message>
   <source>The column {name} of {path} has a cell that is no number.</source>
   <translation>A coluna {name} de {path} tem uma célula que não é um número.</translation>
  </message>
  <message>
   <source>Give each row the column and the row where its window begins, in pixels.</source>
   <translation>Dê a cada linha a coluna e a linha em que sua janela começa, em pixels.</translation>
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation>Gravando a imagem {done} de {total}</translation>
  </message>
  <message>
   <source>The decoded tiles are written as {format}, and a teacher needs their values.</source>
   <translation>Os blocos decodificados estão gravados como {format}, e um professor precisa dos valores deles.</translation>
  </message>
  <message>
   <source>Run decode again with the format tif.</source>
   <translation>Execute decode de novo com o formato tif.</translation>
  </message>
  <message>
   <source>Soft labels of tile {done} of {total}</source>
   <translation>Rótulos suaves do bloco {done} de {total}</translation>
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation>{stage} já está concluída para estas configurações.</translation>
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation>As estatísticas das bandas no estudo não estão completas ({reason}).</translation>
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation>Os blocos não têm nenhum pixel válido para medir.</translation>
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation>Execute de novo a etapa tile; os rasters podem ter mudado desde então.</translation>
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation>Os blocos têm {bands} bandas, mas as estatísticas são de {expected}.</translation>
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation>Use as mesmas bandas de quando o estudo foi cortado em blocos ou execute de novo a etapa tile.</translation>
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation>Treine o aluno de novo; o ponto de verificação é mantido, portanto é rápido.</translation>
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation>{path}, um trecho já pronto do mapa, está danificado.</translation>
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation>Apague esse arquivo e execute predict de novo; só esse trecho será refeito.</translation>
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation>Apague-o e execute a etapa de novo.</translation>
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation>Verifique o disco e a pasta e execute de novo o mesmo comando.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation>O disco está cheio: não foi possível gravar {path}.</translation>
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation>Libere espaço nesse disco e execute de novo o mesmo comando; as etapas concluídas são mantidas.</translation>
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation>Verifique se o disco tem espaço e se é permitido gravar na pasta, e execute de novo o mesmo comando.</translation>
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation>{path} não é uma máscara de um bloco de {size} pixels.</translation>
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation>Execute de novo a etapa label; ela será refeita.</translation>
  </message>
  <message>
   <source>{path} holds no soft labels of {classes} classes for a tile of {size} pixels.</source>
   <translation>{path} não contém rótulos suaves de {classes} classes para um bloco de {size} pixels.</translation>
  </message>
  <message>
   <source>Run the stage soft_labels again; it will be made anew.</source>
   <translation>Execute de novo a etapa soft_labels; ele será refeito.</translation>
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation>Não é possível substituir {path}: outro programa o mantém aberto.</translation>
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation>Remova a camada do QGIS ou feche o programa que a mostra, e execute de novo o mesmo comando.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation>Não é possível gravar {path}: para você a pasta é somente leitura.</translation>
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation>Escolha uma pasta de estudo em que você possa gravar ou altere as permissões dela.</translation>
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation>{path} está danificado ou contém mais que tensores e números, e não será aberto.</translation>
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation>Só são aceitos arquivos que carregam com torch.load(..., weights_only=True); salve-o de novo nessa forma.</translation>
  </message>
  <message>
   <source>The vectors in {path} are not of one length.</source>
   <translation>Os vetores em {path} não têm todos o mesmo comprimento.</translation>
  </message>
  <message>
   <source>Make the file again.</source>
   <translation>Faça o arquivo de novo.</translation>
  </message>
  <message>
   <source>cfg.loss.weight has {weights} numbers for {classes} classes.</source>
   <translation>cfg.loss.weight tem {weights} números para {classes} classes.</translation>
  </message>
  <message>
   <source>Give one a class.</source>
   <translation>Informe um por classe.</translation>
  </message>
  <message>
   <source>The configuration of the student is a {kind}.</source>
   <translation>A configuração do aluno é um objeto {kind}.</translation>
  </message>
  <message>
   <source>Give a mapping, or an object with attributes, with model, loss and optimizer.</source>
   <translation>Informe um mapeamento ou um objeto com atributos, com model, loss e optimizer.</translation>
  </message>
  <message>
   <source>{where}.{name} is not followed.{hint}</source>
   <translation>{where}.{name} não é levado em conta.{hint}</translation>
  </message>
  <message>
   <source>Remove it. Allowed here: {allowed}.</source>
   <translation>Remova-o. Permitidos aqui: {allowed}.</translation>
  </message>
  <message>
   <source>cfg.loss.{key}: {value} is not followed.</source>
   <translation>cfg.loss.{key}: {value} não é levado em conta.</translation>
  </message>
  <message>
   <source>Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.</source>
   <translation>Remova-o. Os pixels a deixar fora da perda são 255 nas máscaras; a média é calculada em cada bloco e depois ponderada.</translation>
  </message>
  <message>
   <source>cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.</source>
   <translation>cfg.model.{name} não é levado em conta: profundidade e decodificador são ajustados ao tamanho dos blocos.</translation>
  </message>
  <message>
   <source>Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).</source>
   <translation>Remova-o; ou crie você mesmo a rede e informe-a: StudentSegmentationModel(network=..., classes=...).</translation>
  </message>
  <message>
   <source>cfg.{name} is not a section.</source>
   <translation>cfg.{name} não é uma seção.</translation>
  </message>
  <message>
   <source>Write its settings below it, such as _target_.</source>
   <translation>Escreva as configurações abaixo dela, como _target_.</translation>
  </message>
  <message>
   <source>cfg.{where} names the class {target}, which is not one that the student can take.</source>
   <translation>cfg.{where} indica a classe {target}, que não é uma das que o aluno aceita.</translation>
  </message>
  <message>
   <source>Choose of {package} one of {allowed}.</source>
   <translation>Escolha, de {package}, um de {allowed}.</translation>
  </message>
  <message>
   <source>cfg.model names the class {target}, which is not ours and is not loaded.</source>
   <translation>cfg.model indica a classe {target}, que não é nossa e não será carregada.</translation>
  </message>
  <message>
   <source>Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of segmentation_models_pytorch.</source>
   <translation>Crie você mesmo a rede e informe-a: StudentSegmentationModel(network=..., classes=...); ou indique uma de segmentation_models_pytorch.</translation>
  </message>
  <message>
   <source>cfg.{name} has {value} in it, which only Hydra resolves.</source>
   <translation>cfg.{name} contém {value}, que só o Hydra resolve.</translation>
  </message>
  <message>
   <source>Resolve it first: OmegaConf.to_container(cfg, resolve=True).</source>
   <translation>Resolva antes: OmegaConf.to_container(cfg, resolve=True).</translation>
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation>Não há aluno treinado em {folder}.</translation>
  </message>
  <message>
   <source>Train one first.</source>
   <translation>Treine um antes.</translation>
  </message>
  <message>
   <source>cfg.optimizer.{name} cannot be {text}.</source>
   <translation>cfg.optimizer.{name} não pode ser {text}.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Informe um número.</translation>
  </message>
  <message>
   <source>cfg.model.classes is 1, and a student gives a probability to each of two classes or more.</source>
   <translation>cfg.model.classes é 1, e um aluno dá uma probabilidade a cada uma de duas ou mais classes.</translation>
  </message>
  <message>
   <source>Set it to 2: 0 for what is not the class, 1 for what is.</source>
   <translation>Defina como 2: 0 para o que não é a classe, 1 para o que é.</translation>
  </message>
  <message>
   <source>The optimiser {name} cannot be made with {options}: {reason}.</source>
   <translation>Não é possível criar o otimizador {name} com {options}: {reason}.</translation>
  </message>
  <message>
   <source>Correct cfg.optimizer.</source>
   <translation>Corrija cfg.optimizer.</translation>
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation>O aluno em {folder} foi feito por outra versão e não pode ser usado.</translation>
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation>Treine-o de novo com esta versão.</translation>
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation>Falta {path} no estudo: {about}.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation>Execute de novo a etapa que o produz.</translation>
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation>Outra tarefa ({job}, processo {pid}) está em andamento neste estudo.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation>Espere por ela ou cancele-a e tente de novo.</translation>
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation>Uma tarefa ({job}) em outra máquina, {host}, está em andamento neste estudo.</translation>
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation>Espere por ela. Se nada mais estiver em execução lá, apague o arquivo {path}.</translation>
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation>Outra tarefa acaba de começar neste estudo.</translation>
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation>{path} é um arquivo.</translation>
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation>Informe uma pasta para o estudo.</translation>
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation>{path} não é um estudo: não existe tal pasta ou nada foi cortado em blocos nela.</translation>
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation>Comece com: ddoq tile {path} RASTER</translation>
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation>A pasta {path} não está vazia e não é um estudo.</translation>
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation>Escolha uma pasta vazia ou nova.</translation>
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation>{path} mudou desde que foi cortado em blocos.</translation>
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation>Execute de novo: ddoq tile {study}</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation>O raster {path} deste estudo não está mais lá.</translation>
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation>Recoloque-o ou comece de novo com ddoq tile e o novo local do arquivo.</translation>
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation>{stage} precisa do resultado de {needed}, que ainda não existe.</translation>
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation>Execute antes: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation>O resultado de {needed} está desatualizado: aquilo de que foi feito mudou desde então.</translation>
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation>Execute de novo: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.</source>
   <translation>{coarse} segmentos grossos, {medium} médios e {fine} finos não são níveis do grosso ao fino.</translation>
  </message>
  <message>
   <source>Ask for more medium segments than coarse ones, and for more fine ones than medium ones.</source>
   <translation>Peça mais segmentos médios que grossos e mais finos que médios.</translation>
  </message>
  <message>
   <source>Segments of tile {done} of {total}</source>
   <translation>Segmentos do bloco {done} de {total}</translation>
  </message>
  <message>
   <source>A tile would have {count} segments; there can be {most}.</source>
   <translation>Um bloco teria {count} segmentos; pode haver {most}.</translation>
  </message>
  <message>
   <source>Ask for fewer fine segments, or tile the rasters smaller.</source>
   <translation>Peça menos segmentos finos ou corte os rasters em blocos menores.</translation>
  </message>
  <message>
   <source>The description {path} cannot be used: {reason}.</source>
   <translation>A descrição {path} não pode ser usada: {reason}.</translation>
  </message>
  <message>
   <source>Correct it; docs/teachers.md shows one.</source>
   <translation>Corrija-a; docs/teachers.md mostra uma.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} bands, and {raster} has {count}.</source>
   <translation>O professor {path} recebe {wanted} bandas, e {raster} tem {count}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands: {names}.</source>
   <translation>Escolha um professor treinado com estas bandas: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.</source>
   <translation>O professor {path} recebe {wanted} como banda {number}, e {raster} tem ali {name}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands, in this order: {names}.</source>
   <translation>Escolha um professor treinado com estas bandas, nesta ordem: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} has other classes than {first}: {names}.</source>
   <translation>O professor {path} tem outras classes que {first}: {names}.</translation>
  </message>
  <message>
   <source>Choose teachers of the same classes: {wanted}.</source>
   <translation>Escolha professores com as mesmas classes: {wanted}.</translation>
  </message>
  <message>
   <source>The teacher {path} is damaged and cannot be read.</source>
   <translation>O professor {path} está danificado e não pode ser lido.</translation>
  </message>
  <message>
   <source>Copy or export it again.</source>
   <translation>Copie-o ou exporte-o de novo.</translation>
  </message>
  <message>
   <source>The teacher {path} does not give {gives}, as its description says.</source>
   <translation>O professor {path} não fornece {gives}, como diz sua descrição.</translation>
  </message>
  <message>
   <source>Correct gives in its description: logits or probabilities.</source>
   <translation>Corrija gives na descrição dele: logits ou probabilities.</translation>
  </message>
  <message>
   <source>The teacher {path} is not there.</source>
   <translation>O professor {path} não está lá.</translation>
  </message>
  <message>
   <source>The description of {path} does not say its architecture and backbone.</source>
   <translation>A descrição de {path} não diz sua arquitetura e seu backbone.</translation>
  </message>
  <message>
   <source>Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.</source>
   <translation>Acrescente ambos a {description}, com os nomes do segmentation-models-pytorch: unet, resnet34.</translation>
  </message>
  <message>
   <source>No teacher was named.</source>
   <translation>Nenhum professor foi informado.</translation>
  </message>
  <message>
   <source>Give a trained model: --teachers FOLDER or FILE.</source>
   <translation>Informe um modelo treinado: --teachers PASTA ou ARQUIVO.</translation>
  </message>
  <message>
   <source>What the teacher {path} was trained on is not known: there is no {description}.</source>
   <translation>Não se sabe com que o professor {path} foi treinado: não há {description}.</translation>
  </message>
  <message>
   <source>Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.</source>
   <translation>Escreva-o: bands, classes, mean, std e, para pesos, architecture e backbone; veja docs/teachers.md.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, and is not opened: what it holds could run code.</source>
   <translation>{path} contém mais que pesos e não será aberto: o que contém poderia executar código.</translation>
  </message>
  <message>
   <source>Save its state_dict alone, best as safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</source>
   <translation>Salve só o state_dict dele, de preferência como safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</translation>
  </message>
  <message>
   <source>The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.</source>
   <translation>O professor {path} não pode ser executado em janelas de {window_px} px com {bands} bandas: {reason}.</translation>
  </message>
  <message>
   <source>Check the size of its windows, its bands and its classes in its description.</source>
   <translation>Verifique na descrição dele o tamanho das janelas, as bandas e as classes.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.</source>
   <translation>A escala do professor {path} não serve para a banda {band}: {share} dos valores dela ficam além de 8 desvios.</translation>
  </message>
  <message>
   <source>Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.</source>
   <translation>Escolha um professor treinado com valores da mesma unidade, por exemplo ambos em reflectância de 0 a 1.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.</source>
   <translation>A escala do professor {path} não serve para a banda {band}: os valores dela variam apenas {spread} desvios.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the network that is described: {reason}.</source>
   <translation>Os pesos {path} não servem para a rede descrita: {reason}.</translation>
  </message>
  <message>
   <source>Check architecture, backbone, options, bands and classes in {description}.</source>
   <translation>Verifique architecture, backbone, options, bands e classes em {description}.</translation>
  </message>
  <message>
   <source>Tiles are labelled {name}, a class that the teacher {path} does not know.</source>
   <translation>Há blocos rotulados como {name}, uma classe que o professor {path} não conhece.</translation>
  </message>
  <message>
   <source>Give the classes the teacher's names: {names}; or choose another teacher.</source>
   <translation>Dê às classes os nomes do professor: {names}; ou escolha outro professor.</translation>
  </message>
  <message>
   <source>The teacher {path} takes windows of {window_px} px, and no others.</source>
   <translation>O professor {path} recebe janelas de {window_px} px, e nenhuma outra.</translation>
  </message>
  <message>
   <source>Leave Window empty.</source>
   <translation>Deixe Janela vazio.</translation>
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation>{path} não tem nenhum pixel válido: todas as bandas estão sem dados em toda parte.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation>Verifique no QGIS o valor sem dados, a máscara e a banda alfa, ou deixe este raster de fora.</translation>
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation>Contando os pixels válidos de {name}</translation>
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation>Procurando bandas sem dados em {name}</translation>
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation>{raster}: bandas sem nenhum pixel válido ficam de fora: {bands}.</translation>
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation>{reason} O estudo continua sem ele.</translation>
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation>Medindo as bandas</translation>
  </message>
  <message>
   <source>No raster was given.</source>
   <translation>Nenhum raster foi informado.</translation>
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation>Informe um ou mais: ddoq tile ESTUDO RASTER...</translation>
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation>{path} não tem, na área a cortar em blocos, nenhum pixel válido em todas as suas bandas.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation>Verifique no QGIS o valor sem dados, a máscara, a banda alfa e a área de interesse, ou deixe este raster de fora.</translation>
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation>Nenhum dos {count} rasters produziu um bloco.</translation>
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation>Reduza o tamanho do bloco ou a fração mínima válida.</translation>
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation>Nenhum bloco de {path} fica pelo menos pela metade dentro da área de interesse.</translation>
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation>Amplie a área, reduza o tamanho do bloco ou deixe este raster de fora.</translation>
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation>Nenhum bloco de {path} atinge a fração mínima válida de {least:.0f} %: o melhor tem {best:.1f} %.</translation>
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation>Reduza a fração mínima válida ou o tamanho do bloco (agora {size} pixels).</translation>
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation>Um lote de treinamento tem {parts} partes.</translation>
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation>Informe (imagem, máscara) ou (imagem, máscara, peso), como faz DDOQDistilledDataset.</translation>
  </message>
  <message>
   <source>The soft labels are of decoded tiles, of which there are no masks.</source>
   <translation>Os rótulos suaves são de blocos decodificados, para os quais não há máscaras.</translation>
  </message>
  <message>
   <source>Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.</source>
   <translation>Treine só com os rótulos suaves (labels: soft) ou execute soft_labels para os blocos selecionados.</translation>
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation>O treinamento divergiu: a perda não é mais um número.</translation>
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation>Reduza a taxa de aprendizado e treine de novo.</translation>
  </message>
  <message>
   <source>Tile {tile} is labelled {name}, a class that the soft labels do not have.</source>
   <translation>O bloco {tile} está rotulado como {name}, uma classe que os rótulos suaves não têm.</translation>
  </message>
  <message>
   <source>Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).</source>
   <translation>Execute soft_labels de novo com um professor que a conheça ou treine só com as máscaras (labels: hard).</translation>
  </message>
  <message>
   <source>There is no student yet to go on from: the training begins from scratch.</source>
   <translation>Ainda não há aluno a partir do qual continuar: o treinamento começa do zero.</translation>
  </message>
  <message>
   <source>The training goes on from the present student.</source>
   <translation>O treinamento continua a partir do aluno atual.</translation>
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation>Os índices dos blocos escolhidos não são uma lista de números inteiros.</translation>
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation>Informe as posições dos blocos, de 0 a {last}.</translation>
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation>O índice {index} está fora do conjunto de dados de {total} blocos.</translation>
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation>Informe posições de 0 a {last}; selecione os blocos de novo se o conjunto de dados mudou.</translation>
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation>Há {first_count} {first} e {second_count} {second}.</translation>
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation>Informe um de cada para cada bloco.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation>A máscara do bloco {tile} tem o índice de classe {index}, e há {classes} classes.</translation>
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation>Refaça as máscaras com a tabela de classes atual.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation>A máscara do bloco {tile} tem {shape} pixels, o bloco {size} por {size}.</translation>
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation>Refaça as máscaras com a etapa label.</translation>
  </message>
  <message>
   <source>The present student does not fit ({differs}): the training begins from scratch.</source>
   <translation>O aluno atual não serve ({differs}): o treinamento começa do zero.</translation>
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation>Não resta nenhum pixel rotulado com peso para treinar.</translation>
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation>Rotule antes alguns dos blocos escolhidos.</translation>
  </message>
  <message>
   <source>use_soft_labels is set, and the batch carries masks.</source>
   <translation>use_soft_labels está ativado, e o lote traz máscaras.</translation>
  </message>
  <message>
   <source>Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.</source>
   <translation>Dê soft_labels a DDOQDistilledDataset ou defina use_soft_labels como false.</translation>
  </message>
  <message>
   <source>All {count} labelled tiles were drawn at random for class areas, and are not trained on.</source>
   <translation>Todos os {count} blocos rotulados foram sorteados ao acaso para as áreas das classes e não entram no treinamento.</translation>
  </message>
  <message>
   <source>Label the tiles of the selection too, or train on these as well (setting area_tiles).</source>
   <translation>Rotule também os blocos da seleção ou treine também com estes (configuração area_tiles).</translation>
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation>Mapeando os blocos, {done} de {total}</translation>
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation>Não é possível dividir {tiles} blocos de lugar conhecido em treinamento e validação.</translation>
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation>Treine sem validação ou rotule mais blocos.</translation>
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation>Treinando, passo {step} de {steps}</translation>
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation>Um peso é negativo ou não é um número.</translation>
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation>Selecione os blocos de novo; os pesos são positivos e têm média 1.</translation>
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation>Blocos de {size} pixels não podem ser divididos ao meio {depth} vezes.</translation>
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation>Informe uma profundidade de 1 a {most} ou escolha blocos maiores.</translation>
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation>A perda do codificador não é um número após a época {epoch}.</translation>
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation>Reduza o learning_rate do codificador e verifique se as bandas não contêm valores infinitos.</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation>Época {epoch} de no máximo {epochs}</translation>
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation>Só {active} de {channels} canais latentes trazem informação; os demais ficam fora do embedding.</translation>
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation>Latentes de comprimento {found} não são deste codificador, cujo comprimento é {length}.</translation>
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation>Use latentes e um codificador da mesma execução da etapa encode.</translation>
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation>A memória do dispositivo esgotou durante o treinamento do codificador.</translation>
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation>Reduza o batch_size do codificador (agora {batch_size}) ou use outro dispositivo.</translation>
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation>Não existe backbone chamado {name}.</translation>
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation>Use compact ou um codificador do segmentation-models-pytorch, como {near}.</translation>
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation>O backbone {name} não pode ser usado com a profundidade {depth}: {reason}.</translation>
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation>Use o backbone compact, outra profundidade ou nenhum peso pré-treinado.</translation>
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation>{path} vai além de onde o SRC do raster está definido.</translation>
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation>Recorte-o aos arredores do raster ou verifique o SRC dele.</translation>
  </message>
  <message>
   <source>{path} has no CRS but the raster has one, so they cannot be laid over each other.</source>
   <translation>{path} não tem SRC, mas o raster tem, portanto não podem ser sobrepostos.</translation>
  </message>
  <message>
   <source>Assign the right CRS to it (in QGIS: Layer &gt; Set CRS, then export).</source>
   <translation>Atribua-lhe o SRC correto (no QGIS: Camada &gt; Definir SRC, depois exporte).</translation>
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation>{path} é uma tabela sem geometria.</translation>
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation>Informe uma camada com polígonos.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation>{path} não tem a camada {layer}; tem {layers}.</translation>
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation>Escolha uma dessas camadas.</translation>
  </message>
  <message>
   <source>{path} has a CRS but the raster has none, so they cannot be laid over each other.</source>
   <translation>{path} tem SRC, mas o raster não tem, portanto não podem ser sobrepostos.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the raster (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Atribua o SRC correto ao raster (no QGIS: Raster &gt; Projeções &gt; Atribuir projeção).</translation>
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation>{path} não é um arquivo vetorial que o GDAL consiga ler ({reason}).</translation>
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation>Informe um arquivo GeoPackage, Shapefile ou GeoJSON.</translation>
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation>A tarefa não foi entendida.</translation>
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation>Envie uma linha como {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; tarefas: {jobs}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation>Cortar rasters em blocos e manter os que têm pixels válidos suficientes.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation>O início de toda a aleatoriedade: mesma semente, mesmo resultado. Qualquer número inteiro.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation>Quantos threads do processador usar; 0 usa metade deles, para que a máquina continue utilizável. Os resultados só são iguais bit a bit com o mesmo número de threads.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation>Os rasters do estudo: qualquer um que o GDAL abra, com as mesmas bandas na mesma ordem.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Tamanho do bloco</translation>
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation>Lado de um bloco. É a unidade que você vai rotular: grande o bastante para ser reconhecida.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Espaçamento</translation>
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation>Distância de um bloco ao seguinte; menor que o tamanho, os blocos se sobrepõem. Vazio: o tamanho.</translation>
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation>Fração mínima válida</translation>
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation>Um bloco com fração menor de pixels válidos fica de fora (0 a 1).</translation>
  </message>
  <message>
   <source>Further nodata values</source>
   <translation>Outros valores sem dados</translation>
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation>Valores de pixel a tratar como sem dados, além da marca, da máscara, do alfa e de NaN do próprio raster.</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation>Números das bandas a usar, a partir de 1. Vazio: todas.</translation>
  </message>
  <message>
   <source>Area of interest</source>
   <translation>Área de interesse</translation>
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation>Um arquivo vetorial; só ficam os blocos dentro de seus polígonos.</translation>
  </message>
  <message>
   <source>Layer of the area</source>
   <translation>Camada da área</translation>
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation>Qual camada desse arquivo. Vazio: a primeira.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memória</translation>
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation>Quanta memória os pixels podem ocupar durante a leitura.</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation>Transformar cada bloco em um vetor, de modo que blocos parecidos fiquem próximos.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation>Onde calcular: auto usa uma placa NVIDIA (cuda), depois uma Apple (mps), depois o processador (cpu).</translation>
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
   <translation>vae aprende com estes blocos o que têm em comum; textons conta os tipos de pixel em cada um, com o seu entorno; spectral usa estatísticas das bandas; tokens conta os tipos de lugar que um VAE conhece; pretrained consulta uma rede treinada por outros; joined põe vários destes lado a lado; precomputed usa embeddings que você tem. textons e spectral levam segundos.</translation>
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
   <translation>Rede pré-treinada</translation>
  </message>
  <message>
   <source>For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.</source>
   <translation>Para o codificador pretrained: qualquer rede do timm, como vit_small_patch16_224; ou uma multiespectral, como resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Seus pesos são baixados uma vez.</translation>
  </message>
  <message>
   <source>File of weights</source>
   <translation>Arquivo de pesos</translation>
  </message>
  <message>
   <source>For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that are downloaded.</source>
   <translation>Para o codificador pretrained: pesos dessa rede que você tem, como safetensors ou um state_dict do torch. Vazio: os que são baixados.</translation>
  </message>
  <message>
   <source>Channels of the bands</source>
   <translation>Canais das bandas</translation>
  </message>
  <message>
   <source>For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.</source>
   <translation>Para o codificador pretrained e uma rede multiespectral: qual dos seus canais é cada banda, na ordem do raster, como B2, B3, B4, B8; - para nenhum. Vazio: pelos nomes das bandas, ou uma após a outra onde há o mesmo número.</translation>
  </message>
  <message>
   <source>Wavelengths</source>
   <translation>Comprimentos de onda</translation>
  </message>
  <message>
   <source>For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.</source>
   <translation>Para o codificador pretrained e dofa: de cada banda em micrômetros, na ordem do raster. Vazio: como dizem os metadados do raster.</translation>
  </message>
  <message>
   <source>µm</source>
   <translation>µm</translation>
  </message>
  <message>
   <source>Encoders to join</source>
   <translation>Codificadores a unir</translation>
  </message>
  <message>
   <source>For the encoder joined: names of other encoders, with commas between. Each counts for as much.</source>
   <translation>Para o codificador joined: nomes de outros codificadores, separados por vírgulas. Cada um conta igual.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and columns of numbers.</source>
   <translation>Para o codificador precomputed: um raster de qualquer grade cujas bandas são o embedding, ou uma tabela Parquet com uma coluna tile_id e colunas de números.</translation>
  </message>
  <message>
   <source>Spread of the embeddings</source>
   <translation>Dispersão dos embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.</source>
   <translation>Para o codificador precomputed e um raster: usar também, além da média de cada banda, o quanto ela varia dentro de um bloco.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>For the encoder tokens: how many kinds of place.</source>
   <translation>Para o codificador tokens: quantos tipos de lugar.</translation>
  </message>
  <message>
   <source>Textons</source>
   <translation>Textons</translation>
  </message>
  <message>
   <source>For the encoder textons: how many kinds of pixel.</source>
   <translation>Para o codificador textons: quantos tipos de pixel.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Vizinhança</translation>
  </message>
  <message>
   <source>For the encoder textons: the edge of what is looked at around each pixel.</source>
   <translation>Para o codificador textons: o lado da janela em torno de cada pixel.</translation>
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation>Backbone do VAE</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact é pequeno e rápido em um processador; ou o nome de qualquer codificador do segmentation-models-pytorch, como resnet18.</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Profundidade</translation>
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation>Quantas vezes o VAE divide o bloco ao meio: o latente tem 1/2^profundidade de sua resolução.</translation>
  </message>
  <message>
   <source>Latent channels</source>
   <translation>Canais latentes</translation>
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation>Números por posição do latente.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside giving it back, that two views of a tile are more alike than two tiles.</source>
   <translation>O que o VAE aprende: devolver o bloco; masked: devolvê-lo embora partes dele estejam escondidas; contrastive: além disso, que duas vistas de um bloco se pareçam mais do que dois blocos.</translation>
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
   <translation>Parte escondida</translation>
  </message>
  <message>
   <source>For the objectives masked and contrastive: the share of a tile's blocks that are hidden.</source>
   <translation>Para os objetivos masked e contrastive: a parte de cada bloco que fica escondida.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Weight of the contrastive term against reconstruction.</source>
   <translation>Peso do termo contrastivo em relação à reconstrução.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>For the objective contrastive: the lower, the more the most alike tiles are pushed apart.</source>
   <translation>Para o objetivo contrastive: quanto mais baixa, mais os blocos mais parecidos são afastados.</translation>
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation>Perda de reconstrução</translation>
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation>Como um bloco decodificado é comparado com o real.</translation>
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
   <translation>Peso do termo KL em relação à reconstrução.</translation>
  </message>
  <message>
   <source>Free bits</source>
   <translation>Bits livres</translation>
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation>KL abaixo disto, em nats por número latente, não é penalizada.</translation>
  </message>
  <message>
   <source>Annealing</source>
   <translation>Aquecimento de beta</translation>
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation>Fração de todos os passos em que beta sobe a partir de 0.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation>No máximo tantas passagens; o treinamento para antes quando não ganha mais.</translation>
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation>Blocos por época</translation>
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation>No máximo tantos blocos são vistos em uma época, para que estudos grandes continuem rápidos.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamanho do lote</translation>
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation>Blocos por passo do otimizador.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taxa de aprendizado</translation>
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation>Passo do otimizador.</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Paciência</translation>
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation>Parar após tantas épocas sem ganho nos blocos reservados; 0 nunca para antes.</translation>
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
   <translation>Vetor mais longo de um bloco; os mais longos são encurtados por componentes principais.</translation>
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation>Quanta memória os blocos podem ocupar.</translation>
  </message>
  <message>
   <source>Choose the tiles to label, each with the tiles that it stands for.</source>
   <translation>Escolher os blocos a rotular, cada um com os blocos que representa.</translation>
  </message>
  <message>
   <source>Way to choose</source>
   <translation>Modo de escolher</translation>
  </message>
  <message>
   <source>ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, rare ones too; it needs the encoder textons or tokens. The others are there to compare with.</source>
   <translation>ddoq-kinds: de cada célula dos vetores quantizados, entre a metade dos seus blocos mais próxima do centroide, o que acrescenta mais tipos de pixel. ddoq: o medoide, o mais próximo de todos. coverage: blocos que juntos contêm muito de cada tipo de pixel, também dos raros; precisa do codificador textons ou tokens. Os outros servem para comparar.</translation>
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
   <translation>Orçamento</translation>
  </message>
  <message>
   <source>How many tiles you will label; auto takes as many as the budget rule asks.</source>
   <translation>Quantos blocos você vai rotular; auto usa tantos quantos a regra do orçamento pede.</translation>
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation>Regra de um orçamento automático</translation>
  </message>
  <message>
   <source>gain: stop when a tile more explains less than the gain below; variance: explain the share below; elbow: the bend of the curve on log K.</source>
   <translation>ganho: parar quando um bloco a mais explica menos que o ganho abaixo; variância: explicar a parcela abaixo; cotovelo: o cotovelo da curva sobre log K.</translation>
  </message>
  <message>
   <source>gain</source>
   <translation>ganho</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>variância</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>cotovelo</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>Variância explicada</translation>
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation>Para a regra variância: a fração a explicar.</translation>
  </message>
  <message>
   <source>Minimum gain</source>
   <translation>Ganho mínimo</translation>
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation>Para a regra ganho: fração da variância que um bloco a mais deve explicar.</translation>
  </message>
  <message>
   <source>Smallest automatic budget</source>
   <translation>Menor orçamento automático</translation>
  </message>
  <message>
   <source>An automatic budget begins here.</source>
   <translation>Um orçamento automático começa aqui.</translation>
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation>Maior orçamento automático</translation>
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation>Um orçamento automático e a curva terminam aqui.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Pelo que se multiplica a perda de um bloco: a massa de sua célula elevada a 0 (uniforme), 1/2 (sqrt) ou 1 (densidade), em escala de média 1.</translation>
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
   <translation>densidade</translation>
  </message>
  <message>
   <source>Weight exponent</source>
   <translation>Expoente dos pesos</translation>
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation>Qualquer potência de 0 a 1 em vez das três nomeadas.</translation>
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation>Escala dos pesos</translation>
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation>mean1, ou a escala do outro programa (média 1/sqrt(K)) para exportar ao pytorch-smt.</translation>
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
   <translation>Para ddoq-kinds e ddoq: como as células são encontradas. auto usa a iteração exata de Lloyd enquanto ela é rápida.</translation>
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
   <translation>Passo do CLVQ</translation>
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation>Com que rapidez o CLVQ esquece.</translation>
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
   <translation>Tolerância</translation>
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation>Parar quando uma iteração reduz a distorção em menos que esta fração.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iterações</translation>
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation>No máximo tantas passagens pelos blocos.</translation>
  </message>
  <message>
   <source>Random draws</source>
   <translation>Sorteios aleatórios</translation>
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation>Com quantas seleções aleatórias a qualidade é comparada.</translation>
  </message>
  <message>
   <source>Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell.</source>
   <translation>Criar um pequeno conjunto de blocos sintéticos: quantizar os latentes do próprio VAE e decodificar o centroide de cada célula.</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Blocos decodificados</translation>
  </message>
  <message>
   <source>How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.</source>
   <translation>Quantos blocos decodificar; auto para onde um a mais explica menos de um milésimo da variância.</translation>
  </message>
  <message>
   <source>What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Pelo que se multiplica a perda de um bloco decodificado: a massa de sua célula elevada a 0 (uniform), 1/2 (sqrt) ou 1 (density), em escala de média 1.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.</source>
   <translation>auto: o do raster, se comporta as bandas e seus valores; senão, GeoTIFF. tif: quaisquer bandas, com nomes. png: 1, 3 ou 4 bandas de 8 ou 16 bits. jpg: 1 ou 3 bandas de 8 bits. pt: um tensor.</translation>
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
   <translation>none: só as bandas. map: um VAE próprio aprende juntas as bandas e a máscara de classes, de modo que cada bloco decodificado tem uma máscara de probabilidades das classes.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>For masks: a raster of class ids. Empty: the student's map of this study.</source>
   <translation>Para máscaras: um raster de ids de classe. Vazio: o mapa do aluno neste estudo.</translation>
  </message>
  <message>
   <source>Values without class</source>
   <translation>Valores sem classe</translation>
  </message>
  <message>
   <source>For masks from a class raster: its values that mean 'not known'.</source>
   <translation>Para máscaras de um raster de classes: os valores dele que significam 'desconhecido'.</translation>
  </message>
  <message>
   <source>Weight of the masks</source>
   <translation>Peso das máscaras</translation>
  </message>
  <message>
   <source>For masks: what their error counts for against that of the bands.</source>
   <translation>Para máscaras: quanto conta o erro delas em relação ao das bandas.</translation>
  </message>
  <message>
   <source>Latent</source>
   <translation>Latente</translation>
  </message>
  <message>
   <source>mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.</source>
   <translation>mu: o centro da distribuição que o VAE atribui a um bloco; z: uma amostra dela, que a semente decide.</translation>
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
   <translation>Comparação dos latentes</translation>
  </message>
  <message>
   <source>flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the mean of a cell's whole latents.</source>
   <translation>flatten: blocos são parecidos quando as mesmas coisas estão nos mesmos lugares. mean_spatial: os lugares não contam; o que se decodifica é a média dos latentes inteiros de uma célula.</translation>
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
   <translation>Quanta memória os blocos e os latentes podem ocupar; se há mais latentes, o resto fica no disco.</translation>
  </message>
  <message>
   <source>Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks.</source>
   <translation>Cortar os blocos a rotular em segmentos que seguem as bordas em todas as bandas, para rotular com cliques.</translation>
  </message>
  <message>
   <source>Coarse segments</source>
   <translation>Segmentos grossos</translation>
  </message>
  <message>
   <source>Into how many segments a whole tile is cut at the coarse level.</source>
   <translation>Em quantos segmentos um bloco inteiro é cortado no nível grosso.</translation>
  </message>
  <message>
   <source>Medium segments</source>
   <translation>Segmentos médios</translation>
  </message>
  <message>
   <source>Into how many at the medium level. Each of these lies inside one coarse segment.</source>
   <translation>Em quantos no nível médio. Cada um destes fica dentro de um segmento grosso.</translation>
  </message>
  <message>
   <source>Fine segments</source>
   <translation>Segmentos finos</translation>
  </message>
  <message>
   <source>Into how many at the fine level. Each of these lies inside one medium segment.</source>
   <translation>Em quantos no nível fino. Cada um destes fica dentro de um segmento médio.</translation>
  </message>
  <message>
   <source>Compactness</source>
   <translation>Compacidade</translation>
  </message>
  <message>
   <source>0 follows the edges of the image alone; larger numbers make rounder segments of more even size. 1 lets a segment's width count as much as the usual spread of a band.</source>
   <translation>0 segue só as bordas da imagem; números maiores dão segmentos mais arredondados e de tamanho mais uniforme. 1 faz a largura de um segmento contar tanto quanto a dispersão usual de uma banda.</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation>Obter rótulos para os blocos escolhidos de um raster ou de polígonos e fazer máscaras de todos os rótulos.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation>Um raster de classes (qualquer grade) ou um arquivo vetorial de polígonos. Vazio: as máscaras são feitas dos rótulos que já estão no estudo.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation>Para polígonos: o campo com a classe, um número ou um nome.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Camada</translation>
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation>Para um arquivo com várias camadas: qual delas.</translation>
  </message>
  <message>
   <source>Values without label</source>
   <translation>Valores sem rótulo</translation>
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation>Valores de pixel de um raster de rótulos que significam 'não rotulado', além de sua marca sem dados.</translation>
  </message>
  <message>
   <source>Class names</source>
   <translation>Nomes das classes</translation>
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation>Nomes para valores de classe, como {1: floresta, 2: água}.</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Blocos a rotular</translation>
  </message>
  <message>
   <source>Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.</source>
   <translation>Só os blocos pedidos (escolhidos ou sorteados ao acaso para áreas) ou todos os blocos do estudo.</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>selecionados</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation>Sobrepor aos rótulos feitos à mão</translation>
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation>Obter rótulos também para os blocos que uma pessoa rotulou, por cima desses rótulos. Caso contrário, esses blocos ficam como estão.</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Anotador</translation>
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation>Nome anotado junto a cada rótulo.</translation>
  </message>
  <message>
   <source>Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on.</source>
   <translation>Deixar um modelo treinado, o professor, dar a cada bloco a rotular as probabilidades das classes: rótulos suaves, com que treinar um aluno.</translation>
  </message>
  <message>
   <source>Teachers</source>
   <translation>Professores</translation>
  </message>
  <message>
   <source>Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles with masks of their own need none.</source>
   <translation>Modelos treinados: um estudo com um aluno (a pasta dele ou o arquivo study.json nela), um arquivo ONNX ou TorchScript exportado, ou pesos com uma descrição (NAME.json) a seu lado. Com vários, calcula-se a média das probabilidades. Blocos decodificados com máscaras próprias não precisam de nenhum.</translation>
  </message>
  <message>
   <source>For which tiles</source>
   <translation>Para quais blocos</translation>
  </message>
  <message>
   <source>selected: those to label; all: every tile of the study; decoded: those of the stage decode.</source>
   <translation>selected: os que serão rotulados; all: todos os blocos do estudo; decoded: os da etapa decode.</translation>
  </message>
  <message>
   <source>decoded</source>
   <translation>decoded</translation>
  </message>
  <message>
   <source>Turn and mirror</source>
   <translation>Girar e espelhar</translation>
  </message>
  <message>
   <source>Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long.</source>
   <translation>Calcular a média do professor nas oito vistas giradas e espelhadas de cada janela: mais seguro, oito vezes mais demorado.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Janela</translation>
  </message>
  <message>
   <source>Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.</source>
   <translation>Lado da janela que o professor vê. Vazio: a dele; senão quatro blocos, no máximo 256 px.</translation>
  </message>
  <message>
   <source>Windows at once.</source>
   <translation>Janelas por vez.</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation>Treinar o aluno nos blocos rotulados, cada um com o peso do que representa.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitetura</translation>
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation>Qualquer uma do segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</translation>
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
   <translation>compact é pequeno e rápido em um processador; ou qualquer codificador do segmentation-models-pytorch, como resnet18.</translation>
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
   <translation>Pesos pré-treinados</translation>
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation>Nome de pesos pré-treinados para o backbone, como imagenet (baixados no primeiro uso). Vazio: do zero.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender com</translation>
  </message>
  <message>
   <source>hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.</source>
   <translation>hard: as máscaras dos blocos rotulados. soft: as probabilidades de um professor (etapa soft_labels). both: misturadas onde um bloco tem ambas.</translation>
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
   <translation>Com rótulos suaves: o quanto as probabilidades do professor são niveladas antes da comparação; 2 a 4 para poucas classes.</translation>
  </message>
  <message>
   <source>Share of the masks</source>
   <translation>Fração das máscaras</translation>
  </message>
  <message>
   <source>With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.</source>
   <translation>Com both: quanto da perda de um bloco cabe à máscara onde ele tem máscara e rótulos suaves; o resto é do professor.</translation>
  </message>
  <message>
   <source>Begin from</source>
   <translation>Começar de</translation>
  </message>
  <message>
   <source>scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.</source>
   <translation>do zero: uma rede nova. atual: onde há rótulos novos, o aluno atual do estudo, se arquitetura, bandas e classes servirem.</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>do zero</translation>
  </message>
  <message>
   <source>present</source>
   <translation>atual</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Passos</translation>
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation>Passos do otimizador. Com menos de 60 blocos rotulados, todos são executados e os últimos pesos são mantidos.</translation>
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation>Blocos por passo.</translation>
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation>Maior passo do otimizador.</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Decaimento dos pesos da rede</translation>
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation>Com que força pesos grandes da rede são contidos.</translation>
  </message>
  <message>
   <source>Use of the weights</source>
   <translation>Uso dos pesos</translation>
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation>perda multiplica a perda de um bloco por seu peso; amostragem sorteia blocos conforme o peso; nenhum ignora os pesos.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>perda</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>amostragem</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perda</translation>
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation>Entropia cruzada, Dice ou a soma de ambas; sempre por bloco, sobre os pixels rotulados.</translation>
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
   <translation>Pesos das classes</translation>
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation>Realçar classes raras: pela frequência inversa (balanceado) ou sua raiz (sqrt).</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>balanceado</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Aumento de dados</translation>
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation>Girar, espelhar e variar levemente a iluminação dos blocos durante o treinamento.</translation>
  </message>
  <message>
   <source>Train on tiles drawn for areas</source>
   <translation>Treinar com os blocos sorteados para áreas</translation>
  </message>
  <message>
   <source>Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far the map is wrong, and areas with intervals lose what the map adds to them.</source>
   <translation>Treinar também com blocos rotulados apenas porque foram sorteados ao acaso para as áreas das classes. Assim eles não podem dizer o quanto o mapa erra, e as áreas com intervalos perdem o que o mapa lhes acrescenta.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation>auto reserva regiões contíguas a partir de 60 blocos rotulados e para antes; abaixo disso, nada é reservado.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>always</source>
   <translation>sempre</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Fração de validação</translation>
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation>Fração dos blocos rotulados a reservar.</translation>
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation>Com validação: parar após tantas épocas sem ganho.</translation>
  </message>
  <message>
   <source>Graphics cards</source>
   <translation>Placas de vídeo</translation>
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation>Quantas usar ao mesmo tempo: os blocos de cada passo são divididos entre elas, e o aluno é o mesmo, salvo arredondamentos. No processador, tantos processos, no máximo um por núcleo.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão numérica</translation>
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation>auto usa 16 bits em uma placa de vídeo.</translation>
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
   <translation>Escolher os próximos blocos a rotular: células em torno do que está rotulado, onde o aluno está incerto e as classes são raras.</translation>
  </message>
  <message>
   <source>Tiles of the round</source>
   <translation>Blocos da rodada</translation>
  </message>
  <message>
   <source>How many tiles you will label in this round.</source>
   <translation>Quantos blocos você vai rotular nesta rodada.</translation>
  </message>
  <message>
   <source>Where the student is unsure</source>
   <translation>Onde o aluno está incerto</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.</source>
   <translation>0 não o considera, 1 multiplica o que um bloco representa por quanto o aluno está incerto ali; entre eles, uma mistura.</translation>
  </message>
  <message>
   <source>Rare classes</source>
   <translation>Classes raras</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.</source>
   <translation>0 não as considera, 1 multiplica por quanto o aluno vê ali de classes com poucos pixels rotulados.</translation>
  </message>
  <message>
   <source>Short ways</source>
   <translation>Caminhos curtos</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.</source>
   <translation>0 não os considera, 1 multiplica pela proximidade de um bloco à base ou a blocos rotulados ou escolhidos.</translation>
  </message>
  <message>
   <source>Measure of doubt</source>
   <translation>Medida da dúvida</translation>
  </message>
  <message>
   <source>entropy of the class probabilities; margin between the two likeliest classes; disagreement between the tile and its mirror images.</source>
   <translation>entropia das probabilidades das classes; margem entre as duas classes mais prováveis; discordância entre o bloco e suas imagens espelhadas.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropia</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>margem</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>discordância</translation>
  </message>
  <message>
   <source>Base point</source>
   <translation>Ponto base</translation>
  </message>
  <message>
   <source>From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.</source>
   <translation>De onde você parte: x e y no sistema de coordenadas do estudo. Vazio: dos blocos já rotulados ou escolhidos.</translation>
  </message>
  <message>
   <source>Parts for the hint</source>
   <translation>Partes para a dica</translation>
  </message>
  <message>
   <source>Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; 0 gives no hint.</source>
   <translation>Em quantas partes os blocos rotulados são divididos para avaliar alunos no que não viram, para a dica sobre o orçamento; 0 não dá dica.</translation>
  </message>
  <message>
   <source>Steps for the hint</source>
   <translation>Passos para a dica</translation>
  </message>
  <message>
   <source>Steps of the optimiser for each of these students.</source>
   <translation>Passos do otimizador para cada um desses alunos.</translation>
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation>Mapear rasters inteiros com o aluno: classes e confiança.</translation>
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation>O que mapear; as mesmas bandas do estudo. Vazio: os próprios rasters do estudo.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A student that was written as ONNX, of any study, which maps instead of the study's own.</source>
   <translation>Um aluno gravado como ONNX, de qualquer estudo, que mapeia no lugar do aluno do próprio estudo.</translation>
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.</source>
   <translation>Lado da janela que a rede vê. Vazio: quatro blocos, no máximo 256 px; com um modelo, a dele.</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Sobreposição</translation>
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation>O quanto as janelas se sobrepõem e são mescladas. Vazio: um quarto da janela.</translation>
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation>Quanta memória um trecho do mapa pode ocupar.</translation>
  </message>
  <message>
   <source>Draw tiles at random, to be labelled for class areas with intervals.</source>
   <translation>Sortear blocos ao acaso, para rotulá-los e obter áreas das classes com intervalos.</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Blocos aleatórios</translation>
  </message>
  <message>
   <source>How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever taken back.</source>
   <translation>Quantos blocos são sorteados ao acaso ao todo, incluídos os de sorteios anteriores: um número maior acrescenta blocos, e nenhum jamais é retirado.</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for five tiles. Fixed by the first draw.</source>
   <translation>No máximo tantos grupos de blocos parecidos, segundo o mapa, se houver; de cada um são sorteados pelo menos dois blocos. auto: um para cada cinco blocos. Fixado pelo primeiro sorteio.</translation>
  </message>
  <message>
   <source>Share of the strata</source>
   <translation>Fração dos estratos</translation>
  </message>
  <message>
   <source>doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. Fixed by the first draw.</source>
   <translation>dúvida sorteia mais blocos onde o mapa está menos seguro, para intervalos mais estreitos; tamanho sorteia de cada estrato conforme seu número de blocos. Fixado pelo primeiro sorteio.</translation>
  </message>
  <message>
   <source>doubt</source>
   <translation>dúvida</translation>
  </message>
  <message>
   <source>size</source>
   <translation>tamanho</translation>
  </message>
  <message>
   <source>Estimate the area of each class with an interval, from the random tiles and the map.</source>
   <translation>Estimar a área de cada classe com um intervalo, a partir dos blocos aleatórios e do mapa.</translation>
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation>Descrever o estudo em um único arquivo HTML.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referência</translation>
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation>Um raster de classes com que comparar o mapa, nos blocos que não foram rotulados. Vazio: o raster de rótulos, se houver.</translation>
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation>Valores da referência que significam 'não rotulado'.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The language of the report.</source>
   <translation>O idioma do relatório.</translation>
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
   <translation>No máximo tantos blocos na galeria.</translation>
  </message>
  <message>
   <source>Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles.</source>
   <translation>Treinar o mesmo aluno em blocos escolhidos de vários modos e em aleatórios, e avaliar todos nos mesmos outros blocos.</translation>
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation>Um raster de classes que cobre o estudo.</translation>
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation>Blocos por sorteio. Vazio: tantos quantos a seleção do estudo.</translation>
  </message>
  <message>
   <source>Several budgets</source>
   <translation>Vários orçamentos</translation>
  </message>
  <message>
   <source>Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone.</source>
   <translation>Comparar em cada um destes números de blocos, o que dá uma curva. Vazio: só no orçamento acima.</translation>
  </message>
  <message>
   <source>More budgets for random tiles</source>
   <translation>Mais orçamentos para blocos aleatórios</translation>
  </message>
  <message>
   <source>At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.</source>
   <translation>Nestes orçamentos também se testam só blocos aleatórios, para ler quantos deles alcançam o resultado dos escolhidos.</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Sorteios</translation>
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation>Quantas vezes cada um é repetido, com outras sementes.</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Modos de escolha</translation>
  </message>
  <message>
   <source>Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Random tiles are always compared with.</source>
   <translation>Modos de escolher blocos, separados por vírgulas. study: como a seleção do próprio estudo; outros: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Sempre se compara com blocos aleatórios.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pergunta</translation>
  </message>
  <message>
   <source>this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks of the rasters and scored in others. both: one after the other.</source>
   <translation>this: mapear estes rasters, avaliado em todos os blocos que ninguém escolheu. other: mapear outro lugar: os blocos são escolhidos em algumas zonas dos rasters e avaliados em outras. both: um após o outro.</translation>
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
   <translation>Divisões</translation>
  </message>
  <message>
   <source>For another place: in how many ways the blocks are parted.</source>
   <translation>Para outro lugar: de quantas formas as zonas são divididas.</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Parte reservada</translation>
  </message>
  <message>
   <source>For another place: the share of the tiles that lie in the blocks that are scored.</source>
   <translation>Para outro lugar: a parte dos blocos que fica nas zonas avaliadas.</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Codificadores</translation>
  </message>
  <message>
   <source>Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.</source>
   <translation>Codificadores pelos quais escolher, separados por vírgulas. study: os vetores do próprio estudo. Um modo de escolha pode indicar o seu: coverage@textons.</translation>
  </message>
  <message>
   <source>Weights to compare</source>
   <translation>Pesos a comparar</translation>
  </message>
  <message>
   <source>Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Random tiles have none.</source>
   <translation>Usos dos pesos no treinamento, separados por vírgulas: study (como o estudo está definido), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Ladrilhos aleatórios não têm pesos.</translation>
  </message>
  <message>
   <source>Steps of a student</source>
   <translation>Passos de um aluno</translation>
  </message>
  <message>
   <source>For all students alike. Empty: those of the study.</source>
   <translation>Iguais para todos os alunos. Vazio: os do estudo.</translation>
  </message>
  <message>
   <source>Check the steps</source>
   <translation>Verificar os passos</translation>
  </message>
  <message>
   <source>Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.</source>
   <translation>Treinar também em blocos aleatórios do maior orçamento com metade dos passos: diz se os passos bastam.</translation>
  </message>
  <message>
   <source>All tiles as a yardstick</source>
   <translation>Todos os blocos como medida</translation>
  </message>
  <message>
   <source>Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.</source>
   <translation>Treinar também em todos os outros blocos, como se tudo estivesse rotulado: quantos blocos alcançam 90 e 95 % disso.</translation>
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation>uma vez: todos os sorteios usam o codificador do estudo; cada sorteio: ele é treinado de novo a cada sorteio.</translation>
  </message>
  <message>
   <source>once</source>
   <translation>uma vez</translation>
  </message>
  <message>
   <source>each</source>
   <translation>cada sorteio</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Processos</translation>
  </message>
  <message>
   <source>How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.</source>
   <translation>Quantas execuções são calculadas ao mesmo tempo, cada uma com o número de threads acima (0: uma). 0: um processo por núcleo.</translation>
  </message>
  <message>
   <source>Write the labelled tiles for other programs into a folder: images, masks, weights, classes.</source>
   <translation>Gravar em uma pasta os blocos rotulados para outros programas: imagens, máscaras, pesos, classes.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Where to write: a new or an empty folder, or an earlier export, which is replaced.</source>
   <translation>Onde gravar: uma pasta nova ou vazia, ou uma exportação anterior, que é substituída.</translation>
  </message>
  <message>
   <source>pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.</source>
   <translation>pares: imagens e máscaras GeoTIFF com tabelas de pesos e classes; coco: COCO JSON com imagens PNG; pytorch-smt: os arquivos que esse programa lê; stac: uma coleção STAC com a extensão label; todos: cada um deles, em pasta própria.</translation>
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
   <translation>Blocos para o pytorch-smt</translation>
  </message>
  <message>
   <source>Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.</source>
   <translation>Só do formato pytorch-smt: os blocos escolhidos ou todos os blocos do estudo. Os outros formatos contêm os blocos rotulados.</translation>
  </message>
  <message>
   <source>medoids</source>
   <translation>medoides</translation>
  </message>
  <message>
   <source>Date of the images</source>
   <translation>Data das imagens</translation>
  </message>
  <message>
   <source>For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. Empty: what the rasters say of it, else the time of the labels.</source>
   <translation>Para o STAC: o dia em que as imagens foram obtidas, como 2020-08-31, ou o primeiro e o último dia, 2020-05-01/2020-08-31. Vazio: o que os rasters dizem a respeito, senão a hora dos rótulos.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.</source>
   <translation>Para o STAC e o COCO: a licença das imagens e dos rótulos por seu nome SPDX, como CC-BY-4.0; proprietary se não tiver nenhum.</translation>
  </message>
  <message>
   <source>Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC.</source>
   <translation>Gravar o aluno para outros programas em uma pasta: como ONNX, que o complemento Deepness do QGIS executa, como TorchScript, descrito por STAC.</translation>
  </message>
  <message>
   <source>onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file.</source>
   <translation>onnx: para Deepness, onnxruntime e muitos outros; torchscript: para programas com PyTorch; both: cada um em um arquivo.</translation>
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
   <translation>Lado das janelas que a rede exportada recebe. Vazio: o de Mapear rasters, quatro blocos, no máximo 256 px.</translation>
  </message>
  <message>
   <source>What Deepness is told of how far windows overlap. Empty: a quarter of the window.</source>
   <translation>O que é dito ao Deepness sobre a sobreposição das janelas. Vazio: um quarto da janela.</translation>
  </message>
  <message>
   <source>Take over the labels of another copy of the study, and report how far the two annotators agree.</source>
   <translation>Adotar os rótulos de outra cópia do estudo e relatar o quanto os dois anotadores concordam.</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Outra cópia</translation>
  </message>
  <message>
   <source>The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed.</source>
   <translation>A pasta da cópia do estudo do outro anotador ou seu review.gpkg. Ela não é alterada.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.</source>
   <translation>Como a outra cópia é chamada no relatório e na lista de conflitos. Vazio: os nomes de seus anotadores.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflitos</translation>
  </message>
  <message>
   <source>What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; ours or theirs: all are settled so at once.</source>
   <translation>O que acontece com os blocos que ambos rotularam de forma diferente. depois: são listados, e nossos rótulos valem até que cada um seja resolvido; nossos ou deles: todos são resolvidos assim de imediato.</translation>
  </message>
  <message>
   <source>later</source>
   <translation>depois</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nossos</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>deles</translation>
  </message>
  <message>
   <source>Settle conflicts that a merge has left: keep our labels of a tile, or take theirs.</source>
   <translation>Resolver conflitos deixados por uma união: manter nossos rótulos de um bloco ou adotar os deles.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Bloco</translation>
  </message>
  <message>
   <source>The tile to settle. Empty: all that are open.</source>
   <translation>O bloco a resolver. Vazio: todos os que estão abertos.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Rótulos de quem</translation>
  </message>
  <message>
   <source>Whose labels stand from here on.</source>
   <translation>De quem são os rótulos que valem daqui em diante.</translation>
  </message>
  <message>
   <source>The copy that the conflict is with, by its name. Empty: any.</source>
   <translation>A cópia com que há o conflito, pelo nome. Vazio: qualquer uma.</translation>
  </message>
  <message>
   <source>Make a safe copy of the study for another annotator, also while it is open in QGIS.</source>
   <translation>Fazer uma cópia segura do estudo para outro anotador, mesmo enquanto ele está aberto no QGIS.</translation>
  </message>
  <message>
   <source>Where the copy is made: a new or an empty folder.</source>
   <translation>Onde a cópia é feita: uma pasta nova ou vazia.</translation>
  </message>
  <message>
   <source>Without results</source>
   <translation>Sem resultados</translation>
  </message>
  <message>
   <source>Leave out masks, student, maps, comparison and report: what labelling does not need.</source>
   <translation>Deixar de fora máscaras, aluno, mapas, comparação e relatório: aquilo de que a rotulagem não precisa.</translation>
  </message>
 </context>
</TS>
