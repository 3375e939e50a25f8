<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>Choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} n'existe pas.</translation>
  </message>
  <message>
   <source>Close QGIS while a job runs?</source>
   <translation>Fermer QGIS pendant une tâche ?</translation>
  </message>
  <message>
   <source>Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again when the study is opened.</source>
   <translation>Arrêtée, elle conserve ce qui est terminé et peut être poursuivie plus tard. Sans QGIS, elle continue jusqu'à sa fin et on la retrouve à l'ouverture de l'étude.</translation>
  </message>
  <message>
   <source>&amp;Stop cleanly</source>
   <translation>Arrêter &amp;proprement</translation>
  </message>
  <message>
   <source>&amp;Go on without QGIS</source>
   <translation>Continuer sans &amp;QGIS</translation>
  </message>
  <message>
   <source>Stay in &amp;QGIS</source>
   <translation>&amp;Rester dans QGIS</translation>
  </message>
  <message>
   <source>&amp;Do so each time, and do not ask</source>
   <translation>&amp;Toujours faire ainsi et ne pas demander</translation>
  </message>
  <message>
   <source>Still running: {jobs}.</source>
   <translation>Encore en cours : {jobs}.</translation>
  </message>
  <message>
   <source>{axis} {x}: {values}</source>
   <translation>{axis} {x} : {values}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Étude</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Tuiles à étiqueter</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiqueter</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Ouvrir une étude</translation>
  </message>
  <message>
   <source>{path} is no study. Choose a folder that DDOQ made, or begin with New study.</source>
   <translation>{path} n'est pas une étude. Choisissez un dossier créé par DDOQ ou commencez par Nouvelle étude.</translation>
  </message>
  <message>
   <source>The job said nothing.</source>
   <translation>La tâche n'a rien dit.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>&amp;Ouvrir le dossier</translation>
  </message>
  <message>
   <source>The process wrote:</source>
   <translation>Le processus a écrit :</translation>
  </message>
  <message>
   <source>Choose a raster or a table of embeddings.</source>
   <translation>Choisissez un raster ou une table de plongements.</translation>
  </message>
  <message>
   <source>Build the engine's own Python. First you see what is downloaded, how large, and where.</source>
   <translation>Construire le Python propre au moteur. Vous voyez d'abord ce qui est téléchargé, sa taille et son emplacement.</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Réparer</translation>
  </message>
  <message>
   <source>Verify the engine, and mend or rebuild what does not work.</source>
   <translation>Vérifier le moteur et réparer ou refaire ce qui ne fonctionne pas.</translation>
  </message>
  <message>
   <source>Install from &amp;folder…</source>
   <translation>Installer depuis un &amp;dossier…</translation>
  </message>
  <message>
   <source>Install without network, from a folder of wheels made with pip download on another machine.</source>
   <translation>Installer sans réseau, depuis un dossier de wheels fait avec pip download sur une autre machine.</translation>
  </message>
  <message>
   <source>Use an interpreter in which the engine's packages are installed already.</source>
   <translation>Utiliser un interpréteur où les paquets du moteur sont déjà installés.</translation>
  </message>
  <message>
   <source>&amp;Where…</source>
   <translation>&amp;Où…</translation>
  </message>
  <message>
   <source>Choose the folder in which the engine is installed. What is installed stays where it is: remove it first.</source>
   <translation>Choisissez le dossier dans lequel le moteur est installé. Ce qui est déjà installé reste où il est : supprimez-le d’abord.</translation>
  </message>
  <message>
   <source>&amp;Copy report</source>
   <translation>&amp;Copier le rapport</translation>
  </message>
  <message>
   <source>Copy system, state and log, without your name and passwords.</source>
   <translation>Copier le système, l'état et le journal, sans votre nom ni vos mots de passe.</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>&amp;Supprimer…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded. Studies are kept.</source>
   <translation>Supprimer le moteur et tout ce qui a été téléchargé. Les études sont conservées.</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Annu&amp;ler</translation>
  </message>
  <message>
   <source>Stop. What was downloaded is kept for the next time.</source>
   <translation>Arrêter. Ce qui a été téléchargé est conservé pour la prochaine fois.</translation>
  </message>
  <message>
   <source>&amp;Continue…</source>
   <translation>Con&amp;tinuer…</translation>
  </message>
  <message>
   <source>&amp;Install…</source>
   <translation>&amp;Installer…</translation>
  </message>
  <message>
   <source>Looking at this machine</source>
   <translation>Examen de cette machine</translation>
  </message>
  <message>
   <source>Installing the DDOQ engine</source>
   <translation>Installation du moteur de DDOQ</translation>
  </message>
  <message>
   <source>Verifying the DDOQ engine</source>
   <translation>Vérification du moteur de DDOQ</translation>
  </message>
  <message>
   <source>Removing the DDOQ engine</source>
   <translation>Suppression du moteur de DDOQ</translation>
  </message>
  <message>
   <source>Verifying this Python</source>
   <translation>Vérification de ce Python</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>A folder of wheels (*.whl)</source>
   <translation>Un dossier de wheels (*.whl)</translation>
  </message>
  <message>
   <source>A Python with the engine's packages (3.11 to 3.13)</source>
   <translation>Un Python avec les paquets du moteur (3.11 à 3.13)</translation>
  </message>
  <message>
   <source>A folder for the engine</source>
   <translation>Un dossier pour le moteur</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Supprimer le moteur</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile.</source>
   <translation>QGIS peut être utilisé pendant ce temps.</translation>
  </message>
  <message>
   <source>&amp;Install again…</source>
   <translation>&amp;Installer à nouveau…</translation>
  </message>
  <message>
   <source>Use the installed &amp;engine</source>
   <translation>Utiliser le &amp;moteur installé</translation>
  </message>
  <message>
   <source>Use my own &amp;Python…</source>
   <translation>Utiliser mon propre &amp;Python…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded from {folder}? Studies are kept.</source>
   <translation>Supprimer de {folder} le moteur et tout ce qui a été téléchargé ? Les études sont conservées.</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
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
   <translation>GPU Apple</translation>
  </message>
  <message>
   <source>&lt;b&gt;This will be installed&lt;/b&gt;</source>
   <translation>&lt;b&gt;Ceci sera installé&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&amp;Install now</source>
   <translation>&amp;Installer maintenant</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Which build of PyTorch is installed. What fits this machine is chosen already.</source>
   <translation>Quelle version de PyTorch est installée. Celle qui convient à cette machine est déjà choisie.</translation>
  </message>
  <message>
   <source>each file by its hash</source>
   <translation>chaque fichier par son empreinte</translation>
  </message>
  <message>
   <source>all but PyTorch by their hash</source>
   <translation>tous sauf PyTorch par leur empreinte</translation>
  </message>
  <message>
   <source>About {size} (an estimate) from {hosts}</source>
   <translation>Environ {size} (estimation) depuis {hosts}</translation>
  </message>
  <message>
   <source>{size} from {hosts}</source>
   <translation>{size} depuis {hosts}</translation>
  </message>
  <message>
   <source>{needed} of {free} free</source>
   <translation>{needed} sur {free} libres</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Nothing; {size} are taken from {folder}</source>
   <translation>Rien ; {size} sont pris dans {folder}</translation>
  </message>
  <message>
   <source>{version}, fetched by uv</source>
   <translation>{version}, récupéré par uv</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Taille sur le disque</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>Without hash</source>
   <translation>Sans empreinte</translation>
  </message>
  <message>
   <source>This machine could use: {device}. Install again to change.</source>
   <translation>Cette machine pourrait utiliser : {device}. Installez à nouveau pour changer.</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Conseil</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Nouvelle étude</translation>
  </message>
  <message>
   <source>Cut into tiles</source>
   <translation>Découper en tuiles</translation>
  </message>
  <message>
   <source>Select tiles</source>
   <translation>Sélectionner des tuiles</translation>
  </message>
  <message>
   <source>Decode centroids</source>
   <translation>Décoder les centroïdes</translation>
  </message>
  <message>
   <source>Take labels</source>
   <translation>Prendre des étiquettes</translation>
  </message>
  <message>
   <source>Train student</source>
   <translation>Entraîner l'élève</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Cartographie</translation>
  </message>
  <message>
   <source>Compare with random tiles</source>
   <translation>Comparer à des tuiles aléatoires</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Next round</source>
   <translation>Tour suivant</translation>
  </message>
  <message>
   <source>Random tiles for areas</source>
   <translation>Tuiles au hasard pour les surfaces</translation>
  </message>
  <message>
   <source>Class areas</source>
   <translation>Surfaces des classes</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Exporter les étiquettes</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Exporter le modèle</translation>
  </message>
  <message>
   <source>Merge another's labels</source>
   <translation>Fusionner les étiquettes d'une autre personne</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>Envoyer une copie</translation>
  </message>
  <message>
   <source>No study is open. Make a new one, or open one that is there.</source>
   <translation>Aucune étude n'est ouverte. Créez-en une ou ouvrez-en une existante.</translation>
  </message>
  <message>
   <source>About {time}, as this study's earlier runs took.</source>
   <translation>Environ {time}, comme les exécutions précédentes de cette étude.</translation>
  </message>
  <message>
   <source>About {time}, by a rule of thumb for a processor; a graphics card is several times faster.</source>
   <translation>Environ {time}, d'après une estimation grossière pour un processeur ; une carte graphique est plusieurs fois plus rapide.</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>Something must be given here.</source>
   <translation>Il faut indiquer quelque chose ici.</translation>
  </message>
  <message>
   <source>a number from {least} to {most}</source>
   <translation>un nombre de {least} à {most}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>“{text}” is not known here. Choose one of {words}.</source>
   <translation>« {text} » n'est pas connu ici. Choisissez parmi {words}.</translation>
  </message>
  <message>
   <source>A file must be given here.</source>
   <translation>Il faut indiquer un fichier ici.</translation>
  </message>
  <message>
   <source>a number between {least} and {most}, without these</source>
   <translation>un nombre entre {least} et {most}, bornes exclues</translation>
  </message>
  <message>
   <source>a number above {least}, up to {most}</source>
   <translation>un nombre supérieur à {least}, jusqu'à {most}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>Give {limits}.</source>
   <translation>Indiquez {limits}.</translation>
  </message>
  <message>
   <source>“{text}” is no number. Give numbers with commas between them, such as 0, 255.</source>
   <translation>« {text} » n'est pas un nombre. Indiquez des nombres séparés par des virgules, comme 0, 255.</translation>
  </message>
  <message>
   <source>“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.</source>
   <translation>« {text} » n'est pas une valeur avec son nom. Écrivez-les ainsi : 1 = forêt, 2 = eau.</translation>
  </message>
  <message>
   <source>a number above {least}</source>
   <translation>un nombre supérieur à {least}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} ou plus</translation>
  </message>
  <message>
   <source>a number below {most}</source>
   <translation>un nombre inférieur à {most}</translation>
  </message>
  <message>
   <source>{most} or less</source>
   <translation>{most} ou moins</translation>
  </message>
  <message>
   <source>Advanced settings</source>
   <translation>Paramètres avancés</translation>
  </message>
  <message>
   <source>No tiles are chosen yet.

Choose them with “Select tiles”: each then appears here with what it stands for.</source>
   <translation>Aucune tuile n'est encore choisie.

Choisissez-les avec « Sélectionner des tuiles » : chacune apparaît alors ici avec ce qu'elle représente.</translation>
  </message>
  <message>
   <source>Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.</source>
   <translation>Rang : l'ordre dans lequel étiqueter. Poids : ce qui compte le plus à l'entraînement. Surface : ce qui représente le plus de terrain.</translation>
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation>&amp;Ordonner par</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>Aucune étude n'est ouverte.</translation>
  </message>
  <message>
   <source>{rank} · weight {weight}
represents {tiles}</source>
   <translation>{rank} · poids {weight}
représente {tiles}</translation>
  </message>
  <message>
   <source>Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map.</source>
   <translation>Tuile {tile} : rang {rank}, poids {weight}, représente {tiles}, {percent} % de la surface. Cliquez pour l'afficher sur la carte.</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Surface</translation>
  </message>
  <message>
   <source>The project's CRS has no place for this tile. Choose another CRS for the project.</source>
   <translation>Le SCR du projet n'a pas de place pour cette tuile. Choisissez un autre SCR pour le projet.</translation>
  </message>
  <message>
   <source>{count} tiles to label stand for {represents}</source>
   <translation>{count} tuiles à étiqueter en représentent {represents}</translation>
  </message>
  <message>
   <source>Stop the job. What was finished is kept, and it goes on from there when it is started again.</source>
   <translation>Arrêter la tâche. Ce qui était terminé est conservé, et elle reprend de là quand elle est relancée.</translation>
  </message>
  <message>
   <source>Let the job go on when QGIS is closed. It is found again when the study is opened.</source>
   <translation>Laisser la tâche continuer quand QGIS est fermé. On la retrouve à l'ouverture de l'étude.</translation>
  </message>
  <message>
   <source>step</source>
   <translation>pas</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>encore {time}</translation>
  </message>
  <message>
   <source>Train and choose</source>
   <translation>Entraîner et choisir</translation>
  </message>
  <message>
   <source>The student is trained on all labels so far, going on from the present one; then it says where it needs more.</source>
   <translation>L'élève est entraîné sur toutes les étiquettes données jusqu'ici, en partant de l'élève actuel ; puis il dit où il lui en faut davantage.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Tirer</translation>
  </message>
  <message>
   <source>Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are asked for like the others, and are not trained on, so that they can judge the map.</source>
   <translation>Les surfaces obtenues des tuiles choisies reposent sur le modèle et n'ont pas d'intervalle. Des tuiles tirées au hasard en donnent un. Elles sont demandées comme les autres et ne servent pas à l'entraînement, pour qu'elles puissent juger la carte.</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copie</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder of the other annotator's copy.</source>
   <translation>{path} n'est pas une étude. Choisissez le dossier de la copie de l'autre personne.</translation>
  </message>
  <message>
   <source>What ten tiles more may bring: {hint}</source>
   <translation>Ce que dix tuiles de plus peuvent apporter : {hint}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}.</source>
   <translation>L'élève : {architecture} avec le backbone {backbone}, entraîné sur {tiles} tuiles pendant {steps} pas. Ses classes : {classes}.</translation>
  </message>
  <message>
   <source>The maps are written to {folder} and added to the project: a class and a confidence raster for each.</source>
   <translation>Les cartes sont écrites dans {folder} et ajoutées au projet : un raster de classes et un de confiance pour chacun.</translation>
  </message>
  <message>
   <source>None is chosen: the study's own rasters are mapped ({names}).</source>
   <translation>Aucun n'est choisi : les rasters de l'étude elle-même sont cartographiés ({names}).</translation>
  </message>
  <message>
   <source>It is out of date: labels or tiles have changed since.</source>
   <translation>Il est périmé : des étiquettes ou des tuiles ont changé depuis.</translation>
  </message>
  <message>
   <source>{raster} has {found} bands; the student needs {needed}.</source>
   <translation>{raster} a {found} bandes ; il en faut {needed} à l'élève.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels are left out.</source>
   <translation>Celles qui ont trop peu de pixels valides sont laissées de côté.</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Créer l'étude</translation>
  </message>
  <message>
   <source>After the tiles are cut: encode them, select those to label, and write the report.</source>
   <translation>Une fois les tuiles découpées : les encoder, sélectionner celles à étiqueter et écrire le rapport.</translation>
  </message>
  <message>
   <source>No tile of {size} px fits into these rasters. Choose smaller tiles.</source>
   <translation>Aucune tuile de {size} px ne tient dans ces rasters. Choisissez des tuiles plus petites.</translation>
  </message>
  <message>
   <source>This gives only one tile: too few to choose from. Choose smaller tiles.</source>
   <translation>Cela ne donne qu'une seule tuile : trop peu pour choisir. Choisissez des tuiles plus petites.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels, or outside the area, are left out.</source>
   <translation>Celles qui ont trop peu de pixels valides, ou sont hors de la zone, sont laissées de côté.</translation>
  </message>
  <message>
   <source>A new or empty folder. All that the study makes lies in it; it can be moved as a whole.</source>
   <translation>Un dossier nouveau ou vide. Tout ce que l'étude produit s'y trouve ; il peut être déplacé d'un bloc.</translation>
  </message>
  <message>
   <source>Study folder</source>
   <translation>Dossier de l'étude</translation>
  </message>
  <message>
   <source>Choose a folder for the study.</source>
   <translation>Choisissez un dossier pour l'étude.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder.</source>
   <translation>Indiquez le chemin complet du dossier.</translation>
  </message>
  <message>
   <source>There is a study in this folder already. Open it, or choose another folder.</source>
   <translation>Il y a déjà une étude dans ce dossier. Ouvrez-la ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty or a new one.</source>
   <translation>Ce dossier n'est pas vide. Choisissez-en un vide ou nouveau.</translation>
  </message>
  <message>
   <source>the whole rasters</source>
   <translation>les rasters entiers</translation>
  </message>
  <message>
   <source>Advanced settings of the tiles</source>
   <translation>Paramètres avancés des tuiles</translation>
  </message>
  <message>
   <source>Show the grid on the map</source>
   <translation>Afficher la grille sur la carte</translation>
  </message>
  <message>
   <source>Go on to the tiles to label</source>
   <translation>Continuer jusqu'aux tuiles à étiqueter</translation>
  </message>
  <message>
   <source>This gives only {count} tiles: too few to choose from. Choose smaller tiles.</source>
   <translation>Cela ne donne que {count} tuiles : trop peu pour choisir. Choisissez des tuiles plus petites.</translation>
  </message>
  <message>
   <source>That is many: larger tiles make the study faster.</source>
   <translation>C'est beaucoup : des tuiles plus grandes rendent l'étude plus rapide.</translation>
  </message>
  <message>
   <source>Zoom in to see the grid.</source>
   <translation>Zoomez pour voir la grille.</translation>
  </message>
  <message>
   <source> of {edge} m</source>
   <translation> de {edge} m</translation>
  </message>
  <message>
   <source>{path} is a file. Give a folder.</source>
   <translation>{path} est un fichier. Indiquez un dossier.</translation>
  </message>
  <message>
   <source>You may not write to {path}. Choose another folder.</source>
   <translation>Vous n'avez pas le droit d'écrire dans {path}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>At most {count} tiles</source>
   <translation>Au plus {count} tuiles</translation>
  </message>
  <message>
   <source>If a job runs when QGIS is c&amp;losed</source>
   <translation>Si un travail tourne à la &amp;fermeture de QGIS</translation>
  </message>
  <message>
   <source>ask each time</source>
   <translation>demander chaque fois</translation>
  </message>
  <message>
   <source>stop it cleanly</source>
   <translation>l'arrêter proprement</translation>
  </message>
  <message>
   <source>let it go on without QGIS</source>
   <translation>le laisser continuer sans QGIS</translation>
  </message>
  <message>
   <source>The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it.</source>
   <translation>Les tuiles sont écrites dans {folder} et ajoutées au projet. Elles n'ont pas de place sur la carte : affichez leur groupe et zoomez dessus.</translation>
  </message>
  <message>
   <source>the student's map of this study</source>
   <translation>la carte de l'élève de cette étude</translation>
  </message>
  <message>
   <source>The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.</source>
   <translation>L'encodeur de cette étude est {encoder}, et seul un VAE peut décoder. Encodez d'abord avec vae ou demandez des masques.</translation>
  </message>
  <message>
   <source>With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost.</source>
   <translation>Avec d'autres tuiles, tout ce qui suit est refait ; les étiquettes des tuiles disparues sont mises de côté, pas perdues.</translation>
  </message>
  <message>
   <source>Decode</source>
   <translation>Décoder</translation>
  </message>
  <message>
   <source>the labels' raster, where there is one</source>
   <translation>le raster des étiquettes, s'il y en a un</translation>
  </message>
  <message>
   <source>none is chosen</source>
   <translation>aucun n'est choisi</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Choose a raster of classes that covers the study.</source>
   <translation>Choisissez un raster de classes qui couvre l'étude.</translation>
  </message>
  <message>
   <source>&amp;Engine…</source>
   <translation>&amp;Moteur…</translation>
  </message>
  <message>
   <source>St&amp;udy</source>
   <translation>Ét&amp;ude</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <source>Open the folder of a study</source>
   <translation>Ouvrir le dossier d'une étude</translation>
  </message>
  <message>
   <source>The study's stages</source>
   <translation>Les étapes de l'étude</translation>
  </message>
  <message>
   <source>Double click, or Enter: run this stage, also again with other settings.</source>
   <translation>Double-clic ou Entrée : exécuter cette étape, aussi à nouveau avec d'autres paramètres.</translation>
  </message>
  <message>
   <source>Add the study's layers to the project, also those that were taken out of it</source>
   <translation>Ajouter les couches de l'étude au projet, aussi celles qui en ont été retirées</translation>
  </message>
  <message>
   <source>Show the study's folder</source>
   <translation>Afficher le dossier de l'étude</translation>
  </message>
  <message>
   <source>no study is open</source>
   <translation>aucune étude ouverte</translation>
  </message>
  <message>
   <source>Make a new study of your rasters, or open one that is there.</source>
   <translation>Créez une étude de vos rasters ou ouvrez-en une existante.</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Nouvelle étude…</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Show on the m&amp;ap</source>
   <translation>Afficher sur la c&amp;arte</translation>
  </message>
  <message>
   <source>Open &amp;folder</source>
   <translation>Ouvrir le &amp;dossier</translation>
  </message>
  <message>
   <source>There is no study in {path} any more.</source>
   <translation>Il n'y a plus d'étude dans {path}.</translation>
  </message>
  <message>
   <source>⚠ The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>⚠ Le raster {path} de cette étude n'est plus là. Remettez-le où il était.</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study.</source>
   <translation>Une tâche sur la machine {host} est en cours sur cette étude.</translation>
  </message>
  <message>
   <source>⚠ {stage} failed: {why}</source>
   <translation>⚠ {stage} a échoué : {why}</translation>
  </message>
  <message>
   <source>{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.</source>
   <translation>{first} a {first_bands} bandes et {other} en a {other_bands} : il faut les mêmes bandes aux rasters d'une étude.</translation>
  </message>
  <message>
   <source>{path} is missing, or no raster that GDAL can open.</source>
   <translation>{path} n'existe pas ou n'est pas un raster que GDAL peut ouvrir.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} n'a aucune bande.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.</source>
   <translation>{path} est un conteneur de {count} rasters. Ajoutez l'un d'eux à QGIS et choisissez cette couche.</translation>
  </message>
  <message>
   <source>1  Encode the tiles</source>
   <translation>1  Encoder les tuiles</translation>
  </message>
  <message>
   <source>2  Choose those to label</source>
   <translation>2  Choisir celles à étiqueter</translation>
  </message>
  <message>
   <source>tiles to label</source>
   <translation>tuiles à étiqueter</translation>
  </message>
  <message>
   <source>Share of the variety explained</source>
   <translation>Part de la diversité expliquée</translation>
  </message>
  <message>
   <source>What share of the variety among all tiles the selected ones stand for. Click to take a budget.</source>
   <translation>Quelle part de la diversité entre toutes les tuiles les tuiles sélectionnées représentent. Cliquez pour prendre un budget.</translation>
  </message>
  <message>
   <source>Show what a tile more is &amp;worth</source>
   <translation>Montrer ce que &amp;vaut une tuile de plus</translation>
  </message>
  <message>
   <source>What a tile more is worth</source>
   <translation>Ce que vaut une tuile de plus</translation>
  </message>
  <message>
   <source>Trying budgets…</source>
   <translation>Essai de budgets…</translation>
  </message>
  <message>
   <source>After the tiles are encoded, a curve shows here what a tile more is worth.</source>
   <translation>Une fois les tuiles encodées, une courbe montre ici ce que vaut une tuile de plus.</translation>
  </message>
  <message>
   <source>{budget} tiles explain {share} of the variety among all tiles.</source>
   <translation>{budget} tuiles expliquent {share} de la diversité entre toutes les tuiles.</translation>
  </message>
  <message>
   <source>There are only {count} tiles.</source>
   <translation>Il n'y a que {count} tuiles.</translation>
  </message>
  <message>
   <source>{budget} tiles are more than the curve shows.</source>
   <translation>{budget} tuiles, c'est plus que ce que montre la courbe.</translation>
  </message>
  <message>
   <source>A tile more adds {gain}.</source>
   <translation>Une tuile de plus ajoute {gain}.</translation>
  </message>
  <message>
   <source>By hand that is about {hours} hours, at two minutes a tile.</source>
   <translation>À la main, cela fait environ {hours} heures, à deux minutes par tuile.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>A&amp;dd files…</source>
   <translation>A&amp;jouter des fichiers…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Choisissez au moins un raster.</translation>
  </message>
  <message>
   <source>Rasters ({patterns});;All files (*)</source>
   <translation>Rasters ({patterns});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Data ({patterns});;All files (*)</source>
   <translation>Données ({patterns});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>Le raster {path} de cette étude n'est plus là. Remettez-le où il était.</translation>
  </message>
  <message>
   <source>First comes another stage, which is not done yet: {stage}.</source>
   <translation>Une autre étape vient d'abord, qui n'est pas encore faite : {stage}.</translation>
  </message>
  <message>
   <source>Another stage is out of date and must be run again first: {stage}.</source>
   <translation>Une autre étape est périmée et doit d'abord être exécutée à nouveau : {stage}.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Encodage</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Tuiles décodées</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Soft labels</source>
   <translation>Étiquettes souples</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Élève</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Whole study</source>
   <translation>Étude complète</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segments</translation>
  </message>
  <message>
   <source>Next tiles</source>
   <translation>Tuiles suivantes</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Tuiles aléatoires</translation>
  </message>
  <message>
   <source>Export of the model</source>
   <translation>Export du modèle</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>out of date</source>
   <translation>périmé</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>Put it back where it was, or make a new study with the file's new place.</source>
   <translation>Remettez-le où il était ou créez une nouvelle étude avec le nouvel emplacement du fichier.</translation>
  </message>
  <message>
   <source>Cut into &amp;tiles…</source>
   <translation>Découper en &amp;tuiles…</translation>
  </message>
  <message>
   <source>Next: cut the rasters into tiles.</source>
   <translation>Ensuite : découper les rasters en tuiles.</translation>
  </message>
  <message>
   <source>&amp;Select tiles…</source>
   <translation>&amp;Sélectionner des tuiles…</translation>
  </message>
  <message>
   <source>Next: encode the tiles, and choose those to label.</source>
   <translation>Ensuite : encoder les tuiles et choisir celles à étiqueter.</translation>
  </message>
  <message>
   <source>Next: choose which tiles to label, and how many.</source>
   <translation>Ensuite : choisir quelles tuiles étiqueter, et combien.</translation>
  </message>
  <message>
   <source>Re&amp;view and label</source>
   <translation>Ré&amp;viser et étiqueter</translation>
  </message>
  <message>
   <source>Next: label the chosen tiles, or take labels from a raster or polygons.</source>
   <translation>Ensuite : étiqueter les tuiles choisies ou prendre des étiquettes dans un raster ou des polygones.</translation>
  </message>
  <message>
   <source>&amp;Train student…</source>
   <translation>&amp;Entraîner l'élève…</translation>
  </message>
  <message>
   <source>Next: train the student on the labelled tiles.</source>
   <translation>Ensuite : entraîner l'élève sur les tuiles étiquetées.</translation>
  </message>
  <message>
   <source>&amp;Map…</source>
   <translation>&amp;Cartographier…</translation>
  </message>
  <message>
   <source>Next: map the rasters with the student.</source>
   <translation>Ensuite : cartographier les rasters avec l'élève.</translation>
  </message>
  <message>
   <source>Open &amp;Report</source>
   <translation>Ouvrir le &amp;rapport</translation>
  </message>
  <message>
   <source>All is there. The report tells what to think of the map.</source>
   <translation>Tout est là. Le rapport dit que penser de la carte.</translation>
  </message>
  <message>
   <source>&amp;Report…</source>
   <translation>&amp;Rapport…</translation>
  </message>
  <message>
   <source>The map is there. The report tells what to think of it.</source>
   <translation>La carte est là. Le rapport dit ce qu'il faut en penser.</translation>
  </message>
  <message>
   <source>{tiles} tiles</source>
   <translation>{tiles} tuiles</translation>
  </message>
  <message>
   <source>with {encoder}</source>
   <translation>avec {encoder}</translation>
  </message>
  <message>
   <source>{budget} tiles to label</source>
   <translation>{budget} tuiles à étiqueter</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {classes} classes</source>
   <translation>{labelled_tiles} tuiles, {classes} classes</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {steps} steps</source>
   <translation>{labelled_tiles} tuiles, {steps} pas</translation>
  </message>
  <message>
   <source>rasters: {rasters}</source>
   <translation>rasters : {rasters}</translation>
  </message>
  <message>
   <source>Run this stage first: {stage}.</source>
   <translation>Exécutez d'abord cette étape : {stage}.</translation>
  </message>
  <message>
   <source>Run this stage again: {stage}.</source>
   <translation>Exécutez à nouveau cette étape : {stage}.</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <translation>exactitude {share}</translation>
  </message>
  <message>
   <source>Nothing is labelled in the study yet: choose a raster of classes or polygons.</source>
   <translation>Rien n'est encore étiqueté dans l'étude : choisissez un raster de classes ou des polygones.</translation>
  </message>
  <message>
   <source>Choose the field with the class.</source>
   <translation>Choisissez le champ avec la classe.</translation>
  </message>
  <message>
   <source>the labels in the study ({count} tiles)</source>
   <translation>les étiquettes de l'étude ({count} tuiles)</translation>
  </message>
  <message>
   <source>It learns from {tiles} labelled tiles with {classes} classes.</source>
   <translation>Il apprend de {tiles} tuiles étiquetées avec {classes} classes.</translation>
  </message>
  <message>
   <source>Choose a teacher: the file study.json of a study with a student, or a model's file.</source>
   <translation>Choisissez un enseignant : le fichier study.json d'une étude avec un élève, ou le fichier d'un modèle.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Enseignant</translation>
  </message>
  <message>
   <source>There are newer labels; masks are made of them first.</source>
   <translation>Il y a des étiquettes plus récentes ; des masques en sont faits d'abord.</translation>
  </message>
  <message>
   <source>How the last student learnt:</source>
   <translation>Comment le dernier élève a appris :</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation>Le système a mis fin au processus du moteur, sans doute faute de mémoire. Fermez d'autres programmes, ou diminuez la taille du lot ou celle des tuiles. L'étude est intacte ; exécutez à nouveau l'étape pour continuer.</translation>
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation>Le processus du moteur a été arrêté de l'extérieur. L'étude est intacte ; exécutez à nouveau l'étape pour continuer.</translation>
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>Le processus du moteur a planté dans une bibliothèque. L'étude est intacte. Réparez le moteur sur sa page ; si cela se reproduit, envoyez le rapport de là.</translation>
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation>Une bibliothèque dont le moteur a besoin n'a pas pu être chargée. Réparez le moteur sur sa page.</translation>
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation>Le processus du moteur s'est terminé sans un mot (code {code}). L'étude est intacte ; exécutez à nouveau l'étape.</translation>
  </message>
  <message>
   <source>The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>Le Python du moteur ne fonctionne pas ({reason}). Réparez le moteur sur sa page ; si cela se reproduit, envoyez le rapport depuis cette page.</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 tuile</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation>Annulé. Ce qui était terminé est conservé ; exécutez à nouveau l'étape pour continuer.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation>La tâche continue sans QGIS.</translation>
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
   <translation>{count} tuiles</translation>
  </message>
  <message>
   <source>“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.</source>
   <translation>« {job} » est encore en cours sur l'étude {study}. Attendez ou annulez, puis réessayez.</translation>
  </message>
  <message>
   <source>Starting the engine</source>
   <translation>Démarrage du moteur</translation>
  </message>
  <message>
   <source>Job that went on without QGIS</source>
   <translation>Tâche qui a continué sans QGIS</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}.</source>
   <translation>Une tâche sur la machine {host} est en cours sur cette étude. Attendez-la. Si plus rien ne s'y exécute, supprimez {path}.</translation>
  </message>
  <message>
   <source>A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it.</source>
   <translation>Une tâche lancée ailleurs ({job}) est en cours sur cette étude. Ouvrez l'étude pour la voir ; attendez-la ou annulez-la.</translation>
  </message>
  <message>
   <source>… {count} lines are left out</source>
   <translation>… {count} lignes sont omises</translation>
  </message>
  <message>
   <source>Engine {version} on {device}</source>
   <translation>Moteur {version} sur {device}</translation>
  </message>
  <message>
   <source>Soft labels of {raster}</source>
   <translation>Étiquettes souples de {raster}</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Carte des classes</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation>Carte des classes de {raster}</translation>
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation>Confiance dans {raster}</translation>
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation>Le dossier {path} n'a pas de tuiles à afficher. Découpez d'abord ses rasters en tuiles ou choisissez le dossier d'une étude.</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation>{path} ne peut pas être lu pour l'instant ({reason}). Attendez qu'aucun programme n'y écrive, puis réessayez.</translation>
  </message>
  <message>
   <source>Decoded tile {cell} (weight {weight})</source>
   <translation>Tuile décodée {cell} (poids {weight})</translation>
  </message>
  <message>
   <source>“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer &gt; Save As.</source>
   <translation>« {layer} » est une couche temporaire et non un fichier, le moteur ne peut donc pas la lire. Enregistrez-la d'abord : Couche &gt; Sauvegarder sous.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first.</source>
   <translation>« {layer} » n'est pas un fichier mais vient d'un service ({kind}), le moteur ne peut donc pas lire ses bandes. Enregistrez-la d'abord en GeoTIFF.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.</source>
   <translation>« {layer} » n'est pas un fichier mais vient de {kind}, le moteur ne peut donc pas la lire. Enregistrez-la d'abord en GeoPackage.</translation>
  </message>
  <message>
   <source>The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.</source>
   <translation>Le fichier de la couche « {layer} » n'est plus là : {path}. Remettez-le ou réparez la source de la couche dans QGIS.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits: the engine reads what was saved.</source>
   <translation>« {layer} » a des modifications non enregistrées : le moteur lit ce qui a été enregistré.</translation>
  </message>
  <message>
   <source>“{layer}” has a filter in QGIS: the engine reads the whole file.</source>
   <translation>« {layer} » a un filtre dans QGIS : le moteur lit le fichier entier.</translation>
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation>Tuile {tile}&lt;br&gt;{percent} % de ses pixels sont valides</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {tiles}, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation>&lt;b&gt;Tuile {rank}&lt;/b&gt; à étiqueter&lt;br&gt;représente {tiles}, {percent} % de la surface&lt;br&gt;poids {weight}</translation>
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation>Cellule {cell}</translation>
  </message>
  <message>
   <source>Class maps</source>
   <translation>Cartes des classes</translation>
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation>{path} de l'étude {study} ne peut pas être ouvert, il n'est donc pas sur la carte. Le fichier existe-t-il encore ?</translation>
  </message>
  <message>
   <source>DDOQ study</source>
   <translation>Étude DDOQ</translation>
  </message>
  <message>
   <source>Study: its stages, what is next, jobs, tiles and the engine</source>
   <translation>Étude : ses étapes, la suite, les tâches, les tuiles et le moteur</translation>
  </message>
  <message>
   <source>Cut rasters into tiles, and go on to the tiles to label</source>
   <translation>Découper des rasters en tuiles et continuer jusqu'aux tuiles à étiqueter</translation>
  </message>
  <message>
   <source>Choose which tiles to label, and how many</source>
   <translation>Choisir quelles tuiles étiqueter, et combien</translation>
  </message>
  <message>
   <source>&amp;Decode centroids…</source>
   <translation>&amp;Décoder les centroïdes…</translation>
  </message>
  <message>
   <source>Make synthetic tiles: the decoded centres of cells of the VAE's latents</source>
   <translation>Créer des tuiles synthétiques : les centres décodés des cellules des latents du VAE</translation>
  </message>
  <message>
   <source>Label the chosen tiles on the map</source>
   <translation>Étiqueter les tuiles choisies sur la carte</translation>
  </message>
  <message>
   <source>Take &amp;labels…</source>
   <translation>Prendre des é&amp;tiquettes…</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons</source>
   <translation>Prendre les étiquettes des tuiles choisies dans un raster ou des polygones</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles</source>
   <translation>Entraîner l'élève sur les tuiles étiquetées</translation>
  </message>
  <message>
   <source>Map whole rasters with the student</source>
   <translation>Cartographier des rasters entiers avec l'élève</translation>
  </message>
  <message>
   <source>E&amp;xport model…</source>
   <translation>E&amp;xporter le modèle…</translation>
  </message>
  <message>
   <source>Write the student as ONNX, for Deepness and others, or as TorchScript</source>
   <translation>Écrire l'élève en ONNX, pour Deepness et d'autres, ou en TorchScript</translation>
  </message>
  <message>
   <source>&amp;Open study…</source>
   <translation>&amp;Ouvrir une étude…</translation>
  </message>
  <message>
   <source>Study &amp;panel</source>
   <translation>&amp;Panneau de l'étude</translation>
  </message>
  <message>
   <source>Show the study: its stages, what is next, and jobs</source>
   <translation>Afficher l'étude : ses étapes, la suite et les tâches</translation>
  </message>
  <message>
   <source>The engine's own Python: install, repair, remove</source>
   <translation>Le Python propre au moteur : installer, réparer, supprimer</translation>
  </message>
  <message>
   <source>The folder of the study, as “Tile rasters” has made it. All results are written into it.</source>
   <translation>Le dossier de l'étude, tel que « Découper des rasters en tuiles » l'a créé. Tous les résultats y sont écrits.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with. All results are written into it.</source>
   <translation>Le dossier de l'étude : un nouveau ou un à poursuivre. Tous les résultats y sont écrits.</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Ajouter les résultats au projet</translation>
  </message>
  <message>
   <source>Show the new layers, styled, when the algorithm is run from the toolbox.</source>
   <translation>Afficher les nouvelles couches, avec leur style, quand l'algorithme est exécuté depuis la boîte à outils.</translation>
  </message>
  <message>
   <source>The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.</source>
   <translation>L'étude se trouve dans un dossier temporaire, supprimé à la fermeture de QGIS. Pour la conserver, choisissez un dossier à vous.</translation>
  </message>
  <message>
   <source>The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.</source>
   <translation>Le dossier est temporaire et supprimé à la fermeture de QGIS. Pour le garder, choisissez-en un à vous.</translation>
  </message>
  <message>
   <source>No study was named. Choose its folder (STUDY).</source>
   <translation>Aucune étude n'a été indiquée. Choisissez son dossier (STUDY).</translation>
  </message>
  <message>
   <source>“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.</source>
   <translation>« {algorithm} » a besoin du résultat de « {needed} », qui n'existe pas encore. Exécutez d'abord « {needed} » sur cette étude.</translation>
  </message>
  <message>
   <source>The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. Run “{needed}” on this study again.</source>
   <translation>Le résultat de « {needed} », dont « {algorithm} » a besoin, est périmé : ce dont il a été fait a changé depuis. Exécutez à nouveau « {needed} » sur cette étude.</translation>
  </message>
  <message>
   <source>{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?</source>
   <translation>{setting} : QGIS ne peut pas ouvrir « {file} ». Est-ce le bon type de fichier, et est-il entier ?</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder that “{tile}” made.</source>
   <translation>{path} n'est pas une étude. Choisissez le dossier que « {tile} » a créé.</translation>
  </message>
  <message>
   <source>{setting} ({name}) is missing.</source>
   <translation>{setting} ({name}) manque.</translation>
  </message>
  <message>
   <source>{path} is a file. A study is a folder: choose another name.</source>
   <translation>{path} est un fichier. Une étude est un dossier : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Tuiles étiquetées</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Strates</translation>
  </message>
  <message>
   <source>Finished runs are kept: a comparison that was stopped goes on where it was.</source>
   <translation>Les essais terminés sont gardés : une comparaison arrêtée reprend où elle en était.</translation>
  </message>
  <message>
   <source>Mean IoU with chosen tiles</source>
   <translation>IoU moyen avec les tuiles choisies</translation>
  </message>
  <message>
   <source>Mean IoU with random tiles</source>
   <translation>IoU moyen avec des tuiles au hasard</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Table of all runs</source>
   <translation>Table de tous les essais</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Rasters outside of the study, which were not copied</source>
   <translation>Rasters hors de l'étude, qui n'ont pas été copiés</translation>
  </message>
  <message>
   <source>The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in the study's folder decode; they have no place on Earth, and so no CRS.</source>
   <translation>L'étude doit être encodée avec un VAE, sauf si des masques sont demandés, qui en entraînent un à part. Les tuiles décodées se trouvent dans le dossier decode de l'étude ; elles n'ont pas de place sur la Terre, donc pas de SCR.</translation>
  </message>
  <message>
   <source>SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids.</source>
   <translation>SHARPNESS est le gradient moyen, rapporté à celui des vraies tuiles d'une cellule : 1 veut dire aussi net qu'elles. SHIFT dit à quelle distance les moyennes des bandes sont des leurs, en écarts-types de la bande. Chacun est donné pour les tuiles décodées et pour les médoïdes.</translation>
  </message>
  <message>
   <source>Variance explained</source>
   <translation>Variance expliquée</translation>
  </message>
  <message>
   <source>Sharpness of decoded tiles</source>
   <translation>Netteté des tuiles décodées</translation>
  </message>
  <message>
   <source>Sharpness of medoids</source>
   <translation>Netteté des médoïdes</translation>
  </message>
  <message>
   <source>Radiometric shift of decoded tiles</source>
   <translation>Décalage radiométrique des tuiles décodées</translation>
  </message>
  <message>
   <source>Radiometric shift of medoids</source>
   <translation>Décalage radiométrique des médoïdes</translation>
  </message>
  <message>
   <source>Masks of decoded tiles</source>
   <translation>Masques des tuiles décodées</translation>
  </message>
  <message>
   <source>Folder of the decoded tiles</source>
   <translation>Dossier des tuiles décodées</translation>
  </message>
  <message>
   <source>Edges and radiometry of each tile</source>
   <translation>Contours et radiométrie de chaque tuile</translation>
  </message>
  <message>
   <source>Tiles encoded</source>
   <translation>Tuiles encodées</translation>
  </message>
  <message>
   <source>Length of a tile's vector</source>
   <translation>Longueur du vecteur d'une tuile</translation>
  </message>
  <message>
   <source>Engine status</source>
   <translation>État du moteur</translation>
  </message>
  <message>
   <source>Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.</source>
   <translation>Examiner le Python du moteur : ses versions et périphériques, et s'il peut vraiment calculer, entraîner et écrire des rasters.</translation>
  </message>
  <message>
   <source>Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.</source>
   <translation>Fonctionne aussi là où le moteur n'est pas installé : INSTALLED vaut alors false. FIT vaut true quand toutes les vérifications ont réussi.</translation>
  </message>
  <message>
   <source>The engine's Python {path} gives no answer ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>Le Python du moteur {path} ne répond pas ({reason}). Ouvrez Raster &gt; DDOQ &gt; Moteur et appuyez sur Réparer.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>Le moteur est installé</translation>
  </message>
  <message>
   <source>All checks passed</source>
   <translation>Toutes les vérifications ont réussi</translation>
  </message>
  <message>
   <source>Version of the engine</source>
   <translation>Version du moteur</translation>
  </message>
  <message>
   <source>Version of its Python</source>
   <translation>Version de son Python</translation>
  </message>
  <message>
   <source>Its Python</source>
   <translation>Son Python</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Périphériques</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliothèques</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masques</translation>
  </message>
  <message>
   <source>In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.</source>
   <translation>Dans l'extension Deepness ouvrez student.onnx : classes, résolution, fenêtre, recouvrement et standardisation viennent avec lui.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Élément STAC</translation>
  </message>
  <message>
   <source>Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.</source>
   <translation>Les étiquettes faites à la main, dans la fenêtre de révision, sont conservées : exécutez cet algorithme sans fichier pour les utiliser.</translation>
  </message>
  <message>
   <source>{sentence} ({time} left)</source>
   <translation>{sentence} (encore {time})</translation>
  </message>
  <message>
   <source>The engine's Python {path} could not be started ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>Le Python du moteur {path} n'a pas pu être démarré ({reason}). Ouvrez Raster &gt; DDOQ &gt; Moteur et appuyez sur Réparer.</translation>
  </message>
  <message>
   <source>Tiles taken over</source>
   <translation>Tuiles reprises</translation>
  </message>
  <message>
   <source>Tiles that both labelled alike</source>
   <translation>Tuiles étiquetées pareil par les deux</translation>
  </message>
  <message>
   <source>New conflicts</source>
   <translation>Nouveaux conflits</translation>
  </message>
  <message>
   <source>Open conflicts</source>
   <translation>Conflits ouverts</translation>
  </message>
  <message>
   <source>New classes</source>
   <translation>Nouvelles classes</translation>
  </message>
  <message>
   <source>Share of pixels that both labelled alike</source>
   <translation>Part des pixels étiquetés pareil par les deux</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>What ten tiles more may bring</source>
   <translation>Ce que dix tuiles de plus peuvent apporter</translation>
  </message>
  <message>
   <source>One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the same study in all rows. The maps lie in the study's folder maps.</source>
   <translation>Un élève, plusieurs scènes : indiquez-les toutes dans RASTERS, ou exécutez ceci comme processus de lot avec une ligne par scène et la même étude dans toutes les lignes. Les cartes se trouvent dans le dossier maps de l'étude.</translation>
  </message>
  <message>
   <source>Rasters mapped</source>
   <translation>Rasters cartographiés</translation>
  </message>
  <message>
   <source>Pixels mapped</source>
   <translation>Pixels cartographiés</translation>
  </message>
  <message>
   <source>DDOQ: which tiles to label</source>
   <translation>DDOQ : quelles tuiles étiqueter</translation>
  </message>
  <message>
   <source>MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg.</source>
   <translation>MEDOIDS est la couche des tuiles à étiqueter, chacune avec son rang, sa masse (la part de toutes les tuiles qu'elle représente) et son poids à l'entraînement ; TILES_LAYER a toutes les tuiles. Les deux se trouvent dans le review.gpkg de l'étude.</translation>
  </message>
  <message>
   <source>RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. RELATIVE_W2_RANDOM is the same for as many random tiles.</source>
   <translation>RELATIVE_W2_MEDOIDS dit à quelle distance les tuiles se trouvent de celles qui les représentent : 0 est parfait, 1 est une tuile pour toutes. RELATIVE_W2_RANDOM est la même chose pour autant de tuiles aléatoires.</translation>
  </message>
  <message>
   <source>Effective sample size</source>
   <translation>Taille effective de l'échantillon</translation>
  </message>
  <message>
   <source>Relative W2 of the centroids</source>
   <translation>W2 relative des centroïdes</translation>
  </message>
  <message>
   <source>Relative W2 of the tiles to label</source>
   <translation>W2 relative des tuiles à étiqueter</translation>
  </message>
  <message>
   <source>Relative W2 of as many random tiles</source>
   <translation>W2 relative d'autant de tuiles aléatoires</translation>
  </message>
  <message>
   <source>All tiles</source>
   <translation>Toutes les tuiles</translation>
  </message>
  <message>
   <source>Class maps of all rasters</source>
   <translation>Cartes des classes de tous les rasters</translation>
  </message>
  <message>
   <source>Confidence of all rasters</source>
   <translation>Confiance de tous les rasters</translation>
  </message>
  <message>
   <source>Mean IoU of map and reference, on tiles that were not labelled</source>
   <translation>IoU moyen entre carte et référence, sur des tuiles qui n'ont pas été étiquetées</translation>
  </message>
  <message>
   <source>Accuracy, on tiles that were not labelled</source>
   <translation>Exactitude, sur des tuiles qui n'ont pas été étiquetées</translation>
  </message>
  <message>
   <source>Do the whole job: tile, encode, select; with labels also label, train and map; and the report.</source>
   <translation>Faire tout le travail : découper, encoder, sélectionner ; avec des étiquettes, aussi étiqueter, entraîner et cartographier ; et le rapport.</translation>
  </message>
  <message>
   <source>Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again.</source>
   <translation>Sans étiquettes, la tâche s'arrête aux tuiles à étiqueter. Une étape déjà faite avec les mêmes paramètres n'est pas refaite.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process.</source>
   <translation>La même étude sur vingt scènes : exécutez ceci comme processus de lot avec une ligne par scène, chacune avec son propre dossier d'étude. Pour cartographier plutôt vingt scènes avec un seul élève, exécutez « Cartographier des rasters » comme processus de lot.</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Autres paramètres</translation>
  </message>
  <message>
   <source>Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.</source>
   <translation>Tout autre paramètre d'une étape, un par ligne, sous la forme ÉTAPE.NOM=VALEUR, par exemple train.batch_size=4. Étapes : {stages}.</translation>
  </message>
  <message>
   <source>Tiles kept</source>
   <translation>Tuiles gardées</translation>
  </message>
  <message>
   <source>“{line}” is not understood. {help}</source>
   <translation>« {line} » n'est pas compris. {help}</translation>
  </message>
  <message>
   <source>The stage {stage} has no setting “{name}”. It has: {allowed}.</source>
   <translation>L'étape {stage} n'a pas de paramètre « {name} ». Elle a : {allowed}.</translation>
  </message>
  <message>
   <source>1 Prepare tiles</source>
   <translation>1 Préparer les tuiles</translation>
  </message>
  <message>
   <source>2 Select and label</source>
   <translation>2 Sélectionner et étiqueter</translation>
  </message>
  <message>
   <source>3 Train and map</source>
   <translation>3 Entraîner et cartographier</translation>
  </message>
  <message>
   <source>Tile rasters</source>
   <translation>Découper des rasters en tuiles</translation>
  </message>
  <message>
   <source>Encode tiles</source>
   <translation>Encoder les tuiles</translation>
  </message>
  <message>
   <source>Label tiles</source>
   <translation>Étiqueter les tuiles</translation>
  </message>
  <message>
   <source>Soft labels of a teacher</source>
   <translation>Étiquettes souples d'un enseignant</translation>
  </message>
  <message>
   <source>Map rasters</source>
   <translation>Cartographier des rasters</translation>
  </message>
  <message>
   <source>Study report</source>
   <translation>Rapport de l'étude</translation>
  </message>
  <message>
   <source>Cut segments</source>
   <translation>Découper en segments</translation>
  </message>
  <message>
   <source>Compare selections</source>
   <translation>Comparer les sélections</translation>
  </message>
  <message>
   <source>Merge labels</source>
   <translation>Fusionner les étiquettes</translation>
  </message>
  <message>
   <source>Copy study</source>
   <translation>Copier l'étude</translation>
  </message>
  <message>
   <source>Run whole study</source>
   <translation>Exécuter l'étude complète</translation>
  </message>
  <message>
   <source>active learning,land cover,segmentation,training tiles,deep learning</source>
   <translation>apprentissage actif,occupation du sol,segmentation,tuiles d'entraînement,apprentissage profond</translation>
  </message>
  <message>
   <source>Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.</source>
   <translation>Exécutez ensuite « Entraîner l'élève » avec LABELS à soft ou both. PROBABILITIES a une bande par classe.</translation>
  </message>
  <message>
   <source>Mean of the highest probability</source>
   <translation>Moyenne de la plus haute probabilité</translation>
  </message>
  <message>
   <source>Soft labels of all rasters</source>
   <translation>Étiquettes souples de tous les rasters</translation>
  </message>
  <message>
   <source>“{name}” is neither a layer of the project nor a file. Check its name.</source>
   <translation>« {name} » n'est ni une couche du projet ni un fichier. Vérifiez son nom.</translation>
  </message>
  <message>
   <source>Where no language is chosen the report is written in QGIS's own.</source>
   <translation>Si aucune langue n’est choisie, le rapport est écrit dans celle de QGIS.</translation>
  </message>
  <message>
   <source>The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused.</source>
   <translation>Les rasters ne sont pas copiés : l'étude renvoie à leurs fichiers. Les couches qui ne sont pas des fichiers (WMS et autres) sont refusées.</translation>
  </message>
  <message>
   <source>The output STUDY goes into “Encode tiles”, and so on, step by step, to the map.</source>
   <translation>La sortie STUDY entre dans « Encoder les tuiles », et ainsi de suite, pas à pas, jusqu'à la carte.</translation>
  </message>
  <message>
   <source>Rasters cut</source>
   <translation>Rasters découpés</translation>
  </message>
  <message>
   <source>Bands used</source>
   <translation>Bandes utilisées</translation>
  </message>
  <message>
   <source>Share of valid pixels in the tiles kept</source>
   <translation>Part de pixels valides dans les tuiles gardées</translation>
  </message>
  <message>
   <source>Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.</source>
   <translation>Annulé, l'entraînement garde un point de reprise : exécuté à nouveau avec les mêmes paramètres, il continue de là.</translation>
  </message>
  <message>
   <source>Tiles held out for validation</source>
   <translation>Tuiles réservées à la validation</translation>
  </message>
  <message>
   <source>Steps trained</source>
   <translation>Pas d'entraînement faits</translation>
  </message>
  <message>
   <source>It may not be empty.</source>
   <translation>Il ne peut pas être vide.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Indiquez un nombre entier.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Indiquez un nombre.</translation>
  </message>
  <message>
   <source>Give more than {limit}.</source>
   <translation>Indiquez plus de {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or more.</source>
   <translation>Indiquez {limit} ou plus.</translation>
  </message>
  <message>
   <source>Give less than {limit}.</source>
   <translation>Indiquez moins de {limit}.</translation>
  </message>
  <message>
   <source>Give {limit} or less.</source>
   <translation>Indiquez {limit} ou moins.</translation>
  </message>
  <message>
   <source>Give true or false.</source>
   <translation>Indiquez true ou false.</translation>
  </message>
  <message>
   <source>{setting} cannot be “{value}”.</source>
   <translation>{setting} ne peut pas valoir « {value} ».</translation>
  </message>
  <message>
   <source>Choose one of: {words}.</source>
   <translation>Choisissez parmi : {words}.</translation>
  </message>
  <message>
   <source>Write each as number=name, with commas between, such as 1=forest, 2=water.</source>
   <translation>Écrivez chacun sous la forme nombre=nom, séparés par des virgules, par exemple 1=forêt, 2=eau.</translation>
  </message>
  <message>
   <source>Give a number, or one of: {words}.</source>
   <translation>Indiquez un nombre ou l'un de ceux-ci : {words}.</translation>
  </message>
  <message>
   <source>Whole study (model)</source>
   <translation>Étude entière (modèle)</translation>
  </message>
  <message>
   <source>Tile, encode, select, label, train and map, as a model whose steps you can change.</source>
   <translation>Découper, encoder, sélectionner, étiqueter, entraîner et cartographier, sous forme d'un modèle dont vous pouvez changer les pas.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own.</source>
   <translation>La même étude sur vingt scènes : exécutez ceci comme processus de lot avec une ligne par scène, chacune avec son propre dossier d'étude.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with.</source>
   <translation>Le dossier de l'étude : un nouveau ou un à poursuivre.</translation>
  </message>
  <message>
   <source>To change its steps, open {path} in the model designer and save it under another name.</source>
   <translation>Pour changer ses pas, ouvrez {path} dans le modeleur graphique et enregistrez-le sous un autre nom.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>It is noted beside each label from now on, and tells several annotators apart when their copies are merged. Labels that are there keep their name.</source>
   <translation>Il est noté à côté de chaque étiquette à partir de maintenant, et distingue plusieurs annotateurs quand leurs copies sont fusionnées. Les étiquettes existantes gardent leur nom.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, </source>
   <translation>{path} ne contient pas de classes : un CSV a les colonnes class_id et name, un QML des classes ou des catégories avec des nombres comme valeurs, </translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>a raster a colour table.</source>
   <translation>un raster une table de couleurs.</translation>
  </message>
  <message>
   <source>Class {number}</source>
   <translation>Classe {number}</translation>
  </message>
  <message>
   <source>{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.</source>
   <translation>{name} : dans {tiles} tuiles étiquetées, {percent} % de tous les pixels étiquetés.</translation>
  </message>
  <message>
   <source>{name}: in no labelled tile yet; the student cannot learn it.</source>
   <translation>{name} : dans aucune tuile étiquetée encore ; l'élève ne peut pas l'apprendre.</translation>
  </message>
  <message>
   <source>That is few: label more tiles with it.</source>
   <translation>C'est peu : étiquetez davantage de tuiles avec elle.</translation>
  </message>
  <message>
   <source>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)</source>
   <translation>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.</source>
   <translation>Le nombre est ce qui figure dans les masques et les cartes ; il est verrouillé une fois utilisé. Double-cliquez sur une couleur, un nom ou une touche.</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importer des classes</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exporter les classes</translation>
  </message>
  <message>
   <source>CSV (*.csv);;QGIS style (*.qml)</source>
   <translation>CSV (*.csv);;Style QGIS (*.qml)</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>F&amp;usionner dans…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Choose a class that shall go into another.</source>
   <translation>Choisissez une classe qui doit être fusionnée dans une autre.</translation>
  </message>
  <message>
   <source>All labels of “{name}” become:</source>
   <translation>Toutes les étiquettes de « {name} » deviennent :</translation>
  </message>
  <message>
   <source>Not taken, since the number or name is in use: {classes}.</source>
   <translation>Non reprises, car le nombre ou le nom est déjà utilisé : {classes}.</translation>
  </message>
  <message>
   <source>A class's key is one sign.</source>
   <translation>La touche d'une classe est un seul signe.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} est la touche de « {command} ».</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>Going</source>
   <translation>Se déplacer</translation>
  </message>
  <message>
   <source>Labelling</source>
   <translation>Étiquetage</translation>
  </message>
  <message>
   <source>About the tile</source>
   <translation>À propos de la tuile</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Next tile</source>
   <translation>Tuile suivante</translation>
  </message>
  <message>
   <source>Previous tile</source>
   <translation>Tuile précédente</translation>
  </message>
  <message>
   <source>Next tile to do</source>
   <translation>Prochaine tuile à faire</translation>
  </message>
  <message>
   <source>Go to the tile again</source>
   <translation>Revenir à la tuile</translation>
  </message>
  <message>
   <source>Find a tile; Esc comes back to the map</source>
   <translation>Chercher une tuile ; Échap revient à la carte</translation>
  </message>
  <message>
   <source>To the list of tiles; Esc comes back to the map</source>
   <translation>Vers la liste des tuiles ; Échap revient à la carte</translation>
  </message>
  <message>
   <source>Go on, or stay, when a tile is done</source>
   <translation>Continuer, ou rester, quand une tuile est finie</translation>
  </message>
  <message>
   <source>Label whole tiles: a class's key commits and goes on</source>
   <translation>Étiqueter des tuiles entières : la touche d'une classe valide et passe à la suite</translation>
  </message>
  <message>
   <source>Label segments: choose a class by its key, click or drag over them</source>
   <translation>Étiqueter des segments : choisir une classe par sa touche, les cliquer ou glisser dessus</translation>
  </message>
  <message>
   <source>Draw polygons with QGIS's own tools</source>
   <translation>Dessiner des polygones avec les outils de QGIS lui-même</translation>
  </message>
  <message>
   <source>Eraser: click or drag over segments</source>
   <translation>Gomme : cliquer sur des segments ou glisser dessus</translation>
  </message>
  <message>
   <source>Cut the tiles of the queue into segments that follow edges in all bands</source>
   <translation>Découper les tuiles de la file en segments qui suivent les contours dans toutes les bandes</translation>
  </message>
  <message>
   <source>Coarser segments</source>
   <translation>Segments plus grossiers</translation>
  </message>
  <message>
   <source>Finer segments</source>
   <translation>Segments plus fins</translation>
  </message>
  <message>
   <source>Fill the rest of the tile with the class</source>
   <translation>Remplir le reste de la tuile avec la classe</translation>
  </message>
  <message>
   <source>Propose the student's map of this tile</source>
   <translation>Proposer la carte de l'élève pour cette tuile</translation>
  </message>
  <message>
   <source>Accept what is proposed; else the tile is done</source>
   <translation>Accepter ce qui est proposé ; sinon, la tuile est terminée</translation>
  </message>
  <message>
   <source>Put the proposal away</source>
   <translation>Écarter la proposition</translation>
  </message>
  <message>
   <source>Copy labels from a layer of the project…</source>
   <translation>Copier des étiquettes d'une couche du projet…</translation>
  </message>
  <message>
   <source>Take all labels of the tile away</source>
   <translation>Retirer toutes les étiquettes de la tuile</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>Skip, and go on</source>
   <translation>Passer et continuer</translation>
  </message>
  <message>
   <source>Unsure, and go on</source>
   <translation>Incertaine, et continuer</translation>
  </message>
  <message>
   <source>Reject: another tile of its cell is asked for</source>
   <translation>Rejeter : une autre tuile de sa cellule est demandée</translation>
  </message>
  <message>
   <source>Next look: true colour, infrared, index</source>
   <translation>Affichage suivant : couleurs vraies, infrarouge, indice</translation>
  </message>
  <message>
   <source>Show or hide the labels</source>
   <translation>Afficher ou masquer les étiquettes</translation>
  </message>
  <message>
   <source>Show or hide the segments</source>
   <translation>Afficher ou masquer les segments</translation>
  </message>
  <message>
   <source>Show or hide the tile's own pixels</source>
   <translation>Afficher ou masquer les pixels de la tuile elle-même</translation>
  </message>
  <message>
   <source>Magnifier</source>
   <translation>Loupe</translation>
  </message>
  <message>
   <source>Show or hide on the map what this tile speaks for</source>
   <translation>Afficher ou masquer sur la carte ce que cette tuile représente</translation>
  </message>
  <message>
   <source>More: classes, next round, areas, copies</source>
   <translation>Plus : classes, tour suivant, surfaces, copies</translation>
  </message>
  <message>
   <source>This list of keys</source>
   <translation>Cette liste de touches</translation>
  </message>
  <message>
   <source>Conflicts between annotators</source>
   <translation>Conflits entre annotateurs</translation>
  </message>
  <message>
   <source>A tile that is chosen is shown on the map with their labels over ours.</source>
   <translation>La tuile choisie est montrée sur la carte avec les étiquettes de l'autre personne sur les nôtres.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tuile</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Autre copie</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Diffère</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>Keep &amp;ours</source>
   <translation>Garder les &amp;nôtres</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>Prendre les &amp;leurs</translation>
  </message>
  <message>
   <source>No tile was labelled otherwise by another annotator.</source>
   <translation>Aucune tuile n'a été étiquetée autrement par une autre personne.</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nôtres</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>leurs</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>mixte</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} pixels</translation>
  </message>
  <message>
   <source>Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.</source>
   <translation>Des étiquettes ont été copiées sur {count} tuiles sur {all}. Regardez chacune et appuyez sur D quand elle est juste.</translation>
  </message>
  <message>
   <source>Copy labels from a layer</source>
   <translation>Copier des étiquettes d'une couche</translation>
  </message>
  <message>
   <source>For &amp;all tiles that are to do</source>
   <translation>Pour &amp;toutes les tuiles à faire</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Couche</translation>
  </message>
  <message>
   <source>&amp;Field with the class</source>
   <translation>C&amp;hamp avec la classe</translation>
  </message>
  <message>
   <source>The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.</source>
   <translation>La couche a {count} valeurs sur ces tuiles : elle ne contient pas de classes. Choisissez une autre couche ou un autre champ.</translation>
  </message>
  <message>
   <source>In the layer</source>
   <translation>Dans la couche</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Est ici</translation>
  </message>
  <message>
   <source>The layer says nothing of this tile.</source>
   <translation>La couche ne dit rien de cette tuile.</translation>
  </message>
  <message>
   <source>The layer says nothing of these tiles.</source>
   <translation>La couche ne dit rien de ces tuiles.</translation>
  </message>
  <message>
   <source>There is no raster or polygon layer.</source>
   <translation>Il n'y a pas de couche raster ni de couche de polygones.</translation>
  </message>
  <message>
   <source>a new class</source>
   <translation>une nouvelle classe</translation>
  </message>
  <message>
   <source>not labelled</source>
   <translation>non étiqueté</translation>
  </message>
  <message>
   <source>Looking at tile {number} of {count}</source>
   <translation>Lecture de la tuile {number} sur {count}</translation>
  </message>
  <message>
   <source>Copying to tile {number} of {count}</source>
   <translation>Copie vers la tuile {number} sur {count}</translation>
  </message>
  <message>
   <source>The layer “{layer}” cannot be read.</source>
   <translation>La couche « {layer} » ne peut pas être lue.</translation>
  </message>
  <message>
   <source>The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.</source>
   <translation>Les touches agissent là où la carte a l'outil d'étiquetage ou quand sa page a le clavier ; jamais pendant que vous tapez un texte.</translation>
  </message>
  <message>
   <source>Keys of the labelling</source>
   <translation>Touches de l'étiquetage</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>The polygons of {path} cannot be read just now. Try again.</source>
   <translation>Les polygones de {path} ne peuvent pas être lus en ce moment. Réessayez.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Couleurs vraies</translation>
  </message>
  <message>
   <source>Colour infrared</source>
   <translation>Infrarouge couleur</translation>
  </message>
  <message>
   <source>Short-wave infrared</source>
   <translation>Infrarouge à ondes courtes</translation>
  </message>
  <message>
   <source>Vegetation index</source>
   <translation>Indice de végétation</translation>
  </message>
  <message>
   <source>Whole tile</source>
   <translation>Tuile entière</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Gomme</translation>
  </message>
  <message>
   <source>Coarser</source>
   <translation>Plus grossier</translation>
  </message>
  <message>
   <source>Finer</source>
   <translation>Plus fin</translation>
  </message>
  <message>
   <source>Fill the rest</source>
   <translation>Remplir le reste</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>Proposer</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>Copier…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Go on when a tile is done</source>
   <translation>Continuer quand une tuile est terminée</translation>
  </message>
  <message>
   <source>Show on the map what this tile speaks for</source>
   <translation>Montrer sur la carte ce que cette tuile représente</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>{done} of {asked} tiles · {percent} % of the area</source>
   <translation>{done} tuiles sur {asked} · {percent} % de la surface</translation>
  </message>
  <message>
   <source>&amp;Classes…</source>
   <translation>&amp;Classes…</translation>
  </message>
  <message>
   <source>Second &amp;view</source>
   <translation>Seconde &amp;vue</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Touches…</translation>
  </message>
  <message>
   <source>Next &amp;round…</source>
   <translation>Tour &amp;suivant…</translation>
  </message>
  <message>
   <source>&amp;Add random tiles for areas…</source>
   <translation>&amp;Ajouter des tuiles aléatoires pour les surfaces…</translation>
  </message>
  <message>
   <source>Class &amp;areas…</source>
   <translation>S&amp;urfaces des classes…</translation>
  </message>
  <message>
   <source>&amp;Export labels…</source>
   <translation>&amp;Exporter les étiquettes…</translation>
  </message>
  <message>
   <source>&amp;Send a copy…</source>
   <translation>&amp;Envoyer une copie…</translation>
  </message>
  <message>
   <source>&amp;Merge another's labels…</source>
   <translation>&amp;Fusionner les étiquettes d'une autre personne…</translation>
  </message>
  <message>
   <source>C&amp;onflicts…</source>
   <translation>C&amp;onflits…</translation>
  </message>
  <message>
   <source>&amp;Your name…</source>
   <translation>&amp;Votre nom…</translation>
  </message>
  <message>
   <source>Tile {number} of {count}</source>
   <translation>Tuile {number} sur {count}</translation>
  </message>
  <message>
   <source>How the tile's pixels are shown [{key}]; the layers of the project keep their styles</source>
   <translation>Comment les pixels de la tuile sont affichés [{key}] ; les couches du projet gardent leurs styles</translation>
  </message>
  <message>
   <source>The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.</source>
   <translation>Le polygone n'a pas pu être enregistré : {reason}. Il est encore dans le tampon d'édition de QGIS : enregistrez la couche « Étiquettes » à la main.</translation>
  </message>
  <message>
   <source>QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.</source>
   <translation>QGIS partage des transactions entre couches et retiendrait les étiquettes. Désactivez cela dans les propriétés du projet.</translation>
  </message>
  <message>
   <source>{count} polygons of the layer “Labels” have no class of the table, so they are no labels.</source>
   <translation>{count} polygones de la couche « Étiquettes » n'ont pas de classe de la table ; ce ne sont donc pas des étiquettes.</translation>
  </message>
  <message>
   <source>The study's layer “Labels” is not in the project. Add the study to the map first.</source>
   <translation>La couche « Étiquettes » de l'étude n'est pas dans le projet. Ajoutez d'abord l'étude à la carte.</translation>
  </message>
  <message>
   <source>Choose a class first, by its key or in the list.</source>
   <translation>Choisissez d'abord une classe, par sa touche ou dans la liste.</translation>
  </message>
  <message>
   <source>The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it.</source>
   <translation>La couche « Étiquettes » ne peut pas être modifiée : review.gpkg est en lecture seule, ou un autre programme le tient.</translation>
  </message>
  <message>
   <source>Saved. Where polygons overlap, the later one wins.</source>
   <translation>Enregistré. Là où des polygones se recouvrent, le plus récent l'emporte.</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>à faire</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>passée</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incertaine</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetée</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Représente</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>{tiles}, {percent} %</source>
   <translation>{tiles}, {percent} %</translation>
  </message>
  <message>
   <source>Tile {tile}</source>
   <translation>Tuile {tile}</translation>
  </message>
  <message>
   <source>the student is unsure here ({measure} {value} of 1)</source>
   <translation>l'étudiant hésite ici ({measure} {value} sur 1)</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropie</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>marge</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <source>drawn at random, for class areas</source>
   <translation>tirée au hasard, pour les surfaces des classes</translation>
  </message>
  <message>
   <source>holds much of the rare class {name}</source>
   <translation>contient beaucoup de la classe rare {name}</translation>
  </message>
  <message>
   <source>the way there is {distance} long</source>
   <translation>le chemin jusque-là mesure {distance}</translation>
  </message>
  <message>
   <source>All tiles of this list are done.</source>
   <translation>Toutes les tuiles de cette liste sont terminées.</translation>
  </message>
  <message>
   <source>Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards.</source>
   <translation>Entrée accepte ce qui est proposé, Échap l'écarte ; corrigez-le ensuite par des clics.</translation>
  </message>
  <message>
   <source>Whole tiles are labelled now: press a class's key. S takes segments.</source>
   <translation>Les tuiles sont maintenant étiquetées en entier : appuyez sur la touche d'une classe. S passe aux segments.</translation>
  </message>
  <message>
   <source>This tile is not cut into segments yet. Press “Cut segments”.</source>
   <translation>Cette tuile n'est pas encore découpée en segments. Appuyez sur « Découper en segments ».</translation>
  </message>
  <message>
   <source>Search: tile, class, reason</source>
   <translation>Rechercher : tuile, classe, raison</translation>
  </message>
  <message>
   <source>DDOQ second view</source>
   <translation>Seconde vue de DDOQ</translation>
  </message>
  <message>
   <source>The layer that is shown here; the first map keeps its own</source>
   <translation>La couche affichée ici ; la première carte garde les siennes</translation>
  </message>
  <message>
   <source>The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for.</source>
   <translation>Le polygone ne couvre aucun pixel d'une tuile de la file. Dessinez-le dans une tuile qui a été demandée.</translation>
  </message>
  <message>
   <source>A class needs a name.</source>
   <translation>Une classe a besoin d'un nom.</translation>
  </message>
  <message>
   <source>The number of a class is from 0 to 254.</source>
   <translation>Le nombre d'une classe va de 0 à 254.</translation>
  </message>
  <message>
   <source>A class cannot be merged into itself.</source>
   <translation>Une classe ne peut pas être fusionnée avec elle-même.</translation>
  </message>
  <message>
   <source>asked instead of tile {tile}, which was rejected</source>
   <translation>demandée à la place de la tuile {tile}, qui a été rejetée</translation>
  </message>
  <message>
   <source>“{name}” is in use. Merge it into another class instead.</source>
   <translation>« {name} » est utilisée. Fusionnez-la plutôt dans une autre classe.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n'y a rien à annuler.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>Il n'y a rien à rétablir.</translation>
  </message>
  <message>
   <source>There is no class {id}. Add it to the table of classes first.</source>
   <translation>Il n'y a pas de classe {id}. Ajoutez-la d'abord à la table des classes.</translation>
  </message>
  <message>
   <source>There is a class “{name}” already. Merge the two instead.</source>
   <translation>Il y a déjà une classe « {name} ». Fusionnez plutôt les deux.</translation>
  </message>
  <message>
   <source>The key {key} is that of “{name}”.</source>
   <translation>La touche {key} est celle de « {name} ».</translation>
  </message>
  <message>
   <source>The tile {tile} is not in the queue.</source>
   <translation>La tuile {tile} n'est pas dans la file.</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for</source>
   <translation>Tuiles que celle-ci représente</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for, the most alike first. A click shows one on the map.</source>
   <translation>Tuiles que celle-ci représente, les plus semblables d'abord. Un clic en montre une sur la carte.</translation>
  </message>
  <message>
   <source>{path} could not be read or written: {reason}. What was confirmed before is safe.</source>
   <translation>{path} n'a pas pu être lu ou écrit : {reason}. Ce qui a été confirmé auparavant est en sécurité.</translation>
  </message>
  <message>
   <source>{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again.</source>
   <translation>{path} est en cours d'écriture par un autre programme. Rien n'a été modifié. Enregistrez ou fermez-y les modifications de ses couches, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.</source>
   <translation>{path} est en lecture seule pour vous. Rien n'a été modifié. Modifiez les droits du fichier et de son dossier.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.</source>
   <translation>Le disque est plein : {path} n'a pas pu être écrit. Ce qui a été confirmé auparavant est en sécurité. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be opened. Check that it is there and that you may read it and write beside it.</source>
   <translation>{path} ne peut pas être ouvert. Vérifiez qu'il est là et que vous avez le droit de le lire et d'écrire à côté.</translation>
  </message>
  <message>
   <source>There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.</source>
   <translation>Il n'y a pas encore de carte de ce raster. Entraînez l'élève et cartographiez d'abord le raster ; il pourra alors proposer des étiquettes.</translation>
  </message>
  <message>
   <source>The student's map says nothing of this tile in the classes of now.</source>
   <translation>La carte de l'élève ne dit rien de cette tuile dans les classes actuelles.</translation>
  </message>
  <message>
   <source>The map {path} cannot be read.</source>
   <translation>La carte {path} ne peut pas être lue.</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>Vérifier à &amp;nouveau</translation>
  </message>
  <message>
   <source>Next to do</source>
   <translation>Prochaine à faire</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Incertaine</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>No tile is shown.</source>
   <translation>Aucune tuile n'est affichée.</translation>
  </message>
  <message>
   <source>represents {tiles}, {percent} % of the area</source>
   <translation>représente {tiles}, {percent} % de la surface</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept.</source>
   <translation>Libérez quelques gigaoctets ou choisissez un dossier sur un autre disque, puis installez à nouveau ; ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <source>The proxy asks for a name and a password.</source>
   <translation>Le serveur mandataire (proxy) demande un nom et un mot de passe.</translation>
  </message>
  <message>
   <source>Enter them in QGIS under Settings, Options, Network, and install again.</source>
   <translation>Saisissez-les dans QGIS sous Préférences, Options, Réseau, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.</source>
   <translation>La connexion n'est pas fiable : un pare-feu ou un antivirus ouvre peut-être les connexions chiffrées, ou l'horloge de cette machine est fausse.</translation>
  </message>
  <message>
   <source>Ask who runs your network to add its certificate to the system's, or install from a folder of wheels.</source>
   <translation>Demandez à l'administrateur de votre réseau d'ajouter son certificat à ceux du système, ou installez depuis un dossier de wheels.</translation>
  </message>
  <message>
   <source>A package is not the one this plugin was tested with.</source>
   <translation>Un paquet n'est pas celui avec lequel cette extension a été testée.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds other files. Try another network; clear the cache with Remove, and install again.</source>
   <translation>Quelque chose en chemin modifie les téléchargements, ou le dossier de wheels contient d'autres fichiers. Essayez un autre réseau ; videz le cache avec Supprimer, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>A path became too long for the system.</source>
   <translation>Un chemin est devenu trop long pour le système.</translation>
  </message>
  <message>
   <source>Choose a folder with a short path, such as C:\ddoq, and install again.</source>
   <translation>Choisissez un dossier au chemin court, comme C:\ddoq, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>The system's security does not let the engine's programs run from this folder.</source>
   <translation>La sécurité du système ne laisse pas les programmes du moteur s'exécuter depuis ce dossier.</translation>
  </message>
  <message>
   <source>Ask who runs this machine to allow the folder, or choose one that is allowed.</source>
   <translation>Demandez à l'administrateur de cette machine d'autoriser le dossier, ou choisissez-en un qui l'est.</translation>
  </message>
  <message>
   <source>A file of the engine is in use.</source>
   <translation>Un fichier du moteur est en cours d'utilisation.</translation>
  </message>
  <message>
   <source>Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again.</source>
   <translation>Arrêtez les tâches en cours, fermez les autres fenêtres de QGIS, attendez la fin d'une analyse antivirus, puis réessayez.</translation>
  </message>
  <message>
   <source>The folder cannot be written.</source>
   <translation>Le dossier n'est pas accessible en écriture.</translation>
  </message>
  <message>
   <source>Choose another folder, one that is yours.</source>
   <translation>Choisissez un autre dossier, un dossier à vous.</translation>
  </message>
  <message>
   <source>This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed).</source>
   <translation>Ce Linux est trop ancien pour les paquets du moteur (il faut glibc 2.28, de 2018).</translation>
  </message>
  <message>
   <source>Update the system, or use your own Python in which PyTorch works.</source>
   <translation>Mettez le système à jour, ou utilisez un Python à vous dans lequel PyTorch fonctionne.</translation>
  </message>
  <message>
   <source>A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one.</source>
   <translation>Une bibliothèque de PyTorch n'a pas pu être chargée : le runtime Microsoft Visual C++ manque à Windows ou est ancien.</translation>
  </message>
  <message>
   <source>Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.</source>
   <translation>Installez le "Visual C++ Redistributable" (x64) actuel de Microsoft, redémarrez la machine et réparez le moteur.</translation>
  </message>
  <message>
   <source>The Python that was found cannot make environments.</source>
   <translation>Le Python trouvé ne peut pas créer d'environnements.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install python3-venv, and install again.</source>
   <translation>Sous Debian et Ubuntu, installez python3-venv, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>A package that the engine needs is not in this Python.</source>
   <translation>Un paquet dont le moteur a besoin n'est pas dans ce Python.</translation>
  </message>
  <message>
   <source>The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists.</source>
   <translation>Les détails l'indiquent. Réparez le moteur ; dans un Python à vous, installez ce que liste plugin/runtime/requirements.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and none could be fetched.</source>
   <translation>Il n'y a pas de Python 3.11 à 3.13 sur cette machine, et aucun n'a pu être récupéré.</translation>
  </message>
  <message>
   <source>Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again.</source>
   <translation>Installez Python 3.12 (64 bits) depuis python.org ou avec les paquets de votre système, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>PyTorch's own server could not be reached, or does not have this build.</source>
   <translation>Le serveur propre à PyTorch n'a pas pu être joint, ou n'a pas cette version.</translation>
  </message>
  <message>
   <source>Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.</source>
   <translation>Réessayez plus tard ; ou, sous Linux, choisissez CUDA 13 comme périphérique : il vient du registre de paquets et fonctionne aussi sur le processeur.</translation>
  </message>
  <message>
   <source>The network does not answer.</source>
   <translation>Le réseau ne répond pas.</translation>
  </message>
  <message>
   <source>Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept.</source>
   <translation>Vérifiez la connexion et le proxy de QGIS (Préférences, Options, Réseau), puis installez à nouveau ; ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <source>A package could not be found for this system and Python.</source>
   <translation>Un paquet n'a pas pu être trouvé pour ce système et ce Python.</translation>
  </message>
  <message>
   <source>If you install from a folder: it must hold the wheels for this system and this version of Python. The details name the package.</source>
   <translation>Si vous installez depuis un dossier : il doit contenir les wheels pour ce système et cette version de Python. Les détails indiquent le paquet.</translation>
  </message>
  <message>
   <source>A library crashed when it was tried.</source>
   <translation>Une bibliothèque a planté lors de son essai.</translation>
  </message>
  <message>
   <source>Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it.</source>
   <translation>Réparez le moteur. S'il plante à nouveau, le processeur est peut-être trop ancien pour PyTorch ; copiez le rapport et envoyez-le.</translation>
  </message>
  <message>
   <source>The installation failed.</source>
   <translation>L'installation a échoué.</translation>
  </message>
  <message>
   <source>Install again: it goes on where it stopped. If it stays so, copy the report and send it.</source>
   <translation>Installez à nouveau : cela reprend là où cela s'est arrêté. Si cela persiste, copiez le rapport et envoyez-le.</translation>
  </message>
  <message>
   <source>The installer went silent and was ended.</source>
   <translation>Le programme d'installation n'a plus répondu et a été arrêté.</translation>
  </message>
  <message>
   <source>Install again; what was downloaded is kept. A virus scanner may be holding it.</source>
   <translation>Installez à nouveau ; ce qui a été téléchargé est conservé. Un antivirus le retient peut-être.</translation>
  </message>
  <message>
   <source>Preparing the folder</source>
   <translation>Préparation du dossier</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Récupération du programme d'installation</translation>
  </message>
  <message>
   <source>Making the environment with {name}</source>
   <translation>Création de l'environnement avec {name}</translation>
  </message>
  <message>
   <source>Copying the engine</source>
   <translation>Copie du moteur</translation>
  </message>
  <message>
   <source>Verifying: a convolution, a network, a raster, tables</source>
   <translation>Vérification : une convolution, un réseau, un raster, des tables</translation>
  </message>
  <message>
   <source>Cleaning up</source>
   <translation>Nettoyage</translation>
  </message>
  <message>
   <source>Fetching Python {version}</source>
   <translation>Récupération de Python {version}</translation>
  </message>
  <message>
   <source>Downloading and unpacking: {done} of about {total}</source>
   <translation>Téléchargement et décompression : {done} sur environ {total}</translation>
  </message>
  <message>
   <source>The engine works</source>
   <translation>Le moteur fonctionne</translation>
  </message>
  <message>
   <source>{path} is not a Python that runs.</source>
   <translation>{path} n'est pas un Python qui fonctionne.</translation>
  </message>
  <message>
   <source>Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.</source>
   <translation>Choisissez l'interpréteur lui-même : bin/python d'un environnement, ou python.exe sous Windows.</translation>
  </message>
  <message>
   <source>{path} is Python {version} with {bits} bit.</source>
   <translation>{path} est Python {version} en {bits} bits.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 or newer with 64 bit.</source>
   <translation>Le moteur a besoin de Python 3.11 ou plus récent, en 64 bits.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had.</source>
   <translation>Il n'y a pas de Python 3.11 à 3.13 sur cette machine, et le programme d'installation qui le récupérerait n'a pas pu être obtenu.</translation>
  </message>
  <message>
   <source>Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.</source>
   <translation>Vérifiez la connexion ou installez Python 3.12 (64 bits) depuis python.org, puis installez à nouveau.</translation>
  </message>
  <message>
   <source>No engine is installed here.</source>
   <translation>Aucun moteur n'est installé ici.</translation>
  </message>
  <message>
   <source>Install it.</source>
   <translation>Installez-le.</translation>
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation>Un autre QGIS (processus {pid}) est en train d'installer ou de supprimer le moteur.</translation>
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation>Attendez qu'il ait terminé ou arrêtez-le là-bas.</translation>
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} a besoin du pilote 580 ou plus récent, et {driver} est installé : le processeur est utilisé. Mettez le pilote à jour et réparez le moteur pour utiliser la carte.</translation>
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch n'est plus fait pour les Mac à processeur Intel.</translation>
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation>PyTorch n'est pas fait pour ce processeur ({name}).</translation>
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation>Ce Linux est trop ancien pour PyTorch : il faut glibc 2.28 (2018) ou plus récent.</translation>
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>Le pilote NVIDIA {driver} de {name} est trop ancien : le processeur est utilisé. Mettez le pilote à jour et réparez le moteur pour utiliser la carte.</translation>
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation>PyTorch ne prend plus en charge {name} : le processeur est utilisé.</translation>
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation>Un processeur Apple : son GPU est utilisé.</translation>
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation>Aucun pilote NVIDIA n'a été trouvé : le processeur est utilisé.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation>{name} avec le pilote {driver} : CUDA 13.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation>{name} avec le pilote {driver} : CUDA 12.6.</translation>
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation>Ce dossier se trouve dans l'extension ou dans le profil QGIS : une mise à jour supprimerait le moteur. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation>Ce dossier est sur un lecteur réseau : l'installation est longue et le chargement lent. Préférez un dossier sur un disque de cette machine.</translation>
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation>Ce dossier est synchronisé avec un nuage : il copierait des gigaoctets et verrouillerait des fichiers pendant ce temps. Préférez-en un autre.</translation>
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation>Le chemin de ce dossier est long ({length} caractères) ; Windows en permet 260 pour un chemin complet. Préférez-en un plus court, comme C:\ddoq.</translation>
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation>Le chemin de ce dossier a des lettres que certaines bibliothèques ne savent pas lire sous Windows. Si la vérification finale échoue, choisissez un chemin simple, comme C:\ddoq.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: copy {requirements} there, and run in it: {command}</source>
   <translation>Le dossier {folder} ne contient aucun wheel de torch {version}. Préparez-en un sur une machine avec réseau, avec le même système et le même Python : copiez-y {requirements} et exécutez-y : {command}</translation>
  </message>
  <message>
   <source>Use your own Python instead, one in which PyTorch works.</source>
   <translation>Utilisez plutôt un Python à vous, dans lequel PyTorch fonctionne.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found on this machine, and none can be fetched without network. Install Python 3.12 (64 bit) first.</source>
   <translation>Aucun Python 3.11 à 3.13 n'a été trouvé sur cette machine, et aucun ne peut être récupéré sans réseau. Installez d'abord Python 3.12 (64 bits).</translation>
  </message>
  <message>
   <source>The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk.</source>
   <translation>Le disque a {free} libres, et il faut environ {needed}. Libérez de la place ou choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found: uv fetches Python {version}.</source>
   <translation>Aucun Python 3.11 à 3.13 n'a été trouvé : uv récupère Python {version}.</translation>
  </message>
  <message>
   <source>PyTorch comes from its own server by version; its files are not checked against hashes.</source>
   <translation>PyTorch vient de son propre serveur par sa version ; ses fichiers ne sont pas vérifiés par empreintes.</translation>
  </message>
  <message>
   <source>An installation was interrupted: {size} are there already and are used again.</source>
   <translation>Une installation a été interrompue : {size} sont déjà là et sont réutilisés.</translation>
  </message>
  <message>
   <source>A job of the engine is running.</source>
   <translation>Une tâche du moteur est en cours.</translation>
  </message>
  <message>
   <source>Wait until it is done, or cancel it, and remove then.</source>
   <translation>Attendez qu'elle soit terminée ou annulez-la, puis supprimez le moteur.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} ne peut pas être supprimé : {reason}.</translation>
  </message>
  <message>
   <source>Close other QGIS windows and programs that use it, and remove again.</source>
   <translation>Fermez les autres fenêtres de QGIS et les programmes qui l'utilisent, puis supprimez à nouveau.</translation>
  </message>
  <message>
   <source>This version of the plugin needs other packages. Install again; the old ones stay until that is done.</source>
   <translation>Cette version de l'extension a besoin d'autres paquets. Installez à nouveau ; les anciens restent jusqu'à ce que ce soit fait.</translation>
  </message>
  <message>
   <source>The engine is not ready ({state}). {what_to_do} Open Raster &gt; DDOQ &gt; Engine in QGIS.</source>
   <translation>Le moteur n'est pas prêt ({state}). {what_to_do} Ouvrez Raster &gt; DDOQ &gt; Moteur dans QGIS.</translation>
  </message>
  <message>
   <source>The engine is not installed yet. Open Raster &gt; DDOQ &gt; Engine in QGIS and press Install.</source>
   <translation>Le moteur n'est pas encore installé. Ouvrez Raster &gt; DDOQ &gt; Moteur dans QGIS et appuyez sur Installer.</translation>
  </message>
  <message>
   <source>Your own Python is gone</source>
   <translation>Votre propre Python n'est plus là</translation>
  </message>
  <message>
   <source>Choose it again, or use the installed engine.</source>
   <translation>Choisissez-le à nouveau ou utilisez le moteur installé.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Jobs run in the engine's own Python, apart from QGIS.</source>
   <translation>Les tâches s'exécutent dans le Python propre au moteur, à part de QGIS.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Endommagé</translation>
  </message>
  <message>
   <source>Files of the engine are gone. Repair it.</source>
   <translation>Des fichiers du moteur manquent. Réparez-le.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Pas terminé</translation>
  </message>
  <message>
   <source>An installation did not come to its end. Continue: what was downloaded is used again.</source>
   <translation>Une installation n'est pas allée à son terme. Continuez : ce qui a été téléchargé est réutilisé.</translation>
  </message>
  <message>
   <source>Not installed</source>
   <translation>Pas installé</translation>
  </message>
  <message>
   <source>DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.</source>
   <translation>DDOQ calcule dans un Python à lui, avec PyTorch. Rien n'est mis dans le Python de QGIS.</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Pas à jour</translation>
  </message>
  <message>
   <source>Ready, with your own Python</source>
   <translation>Prêt, avec votre propre Python</translation>
  </message>
  <message>
   <source>Jobs run in the interpreter that you chose.</source>
   <translation>Les tâches s'exécutent dans l'interpréteur que vous avez choisi.</translation>
  </message>
  <message>
   <source>The plugin was updated. Repair puts its engine in place, without a download.</source>
   <translation>L'extension a été mise à jour. Réparer met son moteur en place, sans téléchargement.</translation>
  </message>
  <message>
   <source>The installer made a mistake.</source>
   <translation>Le programme d'installation a fait une erreur.</translation>
  </message>
  <message>
   <source>Copy the report and send it.</source>
   <translation>Copiez le rapport et envoyez-le.</translation>
  </message>
  <message>
   <source>The installer that came (uv {version}) is not the one this plugin was made with.</source>
   <translation>Le programme d'installation reçu (uv {version}) n'est pas celui avec lequel cette extension a été faite.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds another file. Try another network, or ask who runs yours.</source>
   <translation>Quelque chose en chemin modifie les téléchargements, ou le dossier de wheels contient un autre fichier. Essayez un autre réseau ou demandez à l'administrateur du vôtre.</translation>
  </message>
  <message>
   <source>The environment is there, but does not work: {name} failed.</source>
   <translation>L'environnement est là, mais ne fonctionne pas : {name} a échoué.</translation>
  </message>
  <message>
   <source>Repair it. If it stays so, copy the report and send it.</source>
   <translation>Réparez-le. Si cela persiste, copiez le rapport et envoyez-le.</translation>
  </message>
  <message>
   <source>PyTorch finds the graphics card but cannot compute on it.</source>
   <translation>PyTorch trouve la carte graphique mais ne peut pas y calculer.</translation>
  </message>
  <message>
   <source>Update the card's driver and install again, or choose the processor as device.</source>
   <translation>Mettez à jour le pilote de la carte et installez à nouveau, ou choisissez le processeur comme périphérique.</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no job {name}.</source>
   <translation>Il n'y a pas de tâche {name}.</translation>
  </message>
  <message>
   <source>The jobs are {jobs}.</source>
   <translation>Les tâches sont {jobs}.</translation>
  </message>
  <message>
   <source>There is no stage {name}.</source>
   <translation>L'étape {name} n'existe pas.</translation>
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation>Les étapes sont {stages}.</translation>
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation>La zone d'intérêt {path} ne recouvre pas {raster}.</translation>
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation>Vérifiez la zone dans QGIS, surtout son SCR ; une couche peut en porter un mauvais.</translation>
  </message>
  <message>
   <source>The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.</source>
   <translation>L'étude a d'autres tuiles que lors du tirage des tuiles aléatoires. Elles sont tirées à nouveau ; toutes les étiquettes restent.</translation>
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation>{path} n'a aucun polygone à prendre comme zone d'intérêt.</translation>
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation>Dessinez-y au moins un polygone ou choisissez une autre couche.</translation>
  </message>
  <message>
   <source>{count} strata have too few labelled tiles, and are taken together with others.</source>
   <translation>{count} strates ont trop peu de tuiles étiquetées et sont réunies à d'autres.</translation>
  </message>
  <message>
   <source>No random tiles were drawn from the tiles that the study has now.</source>
   <translation>Aucune tuile aléatoire n'a été tirée parmi les tuiles que l'étude a maintenant.</translation>
  </message>
  <message>
   <source>Draw them: ddoq area-sample {path}</source>
   <translation>Tirez-les : ddoq area-sample {path}</translation>
  </message>
  <message>
   <source>Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to be like the others of their strata; if they are of a kind, the areas are wrong by that.</source>
   <translation>Sur {drawn} tuiles aléatoires, {to_label} ne sont pas encore étiquetées et {left_out} ont été passées ou rejetées. Les intervalles supposent qu'elles ressemblent aux autres de leurs strates ; si elles sont d'un genre à part, les surfaces sont fausses d'autant.</translation>
  </message>
  <message>
   <source>{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.</source>
   <translation>{drawn} tuiles aléatoires sont maintenant tirées, et {asked} étaient demandées : aucune n'est retirée, et il n'y en a pas plus qu'il n'en existe.</translation>
  </message>
  <message>
   <source>{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.</source>
   <translation>{count} tuiles aléatoires ne sont étiquetées qu'en partie (moins de {share:.0f} %). On suppose que leurs pixels étiquetés ressemblent aux autres.</translation>
  </message>
  <message>
   <source>Reading the labels of tile {done} of {total}</source>
   <translation>Lecture des étiquettes de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>Reading the map, tile {done} of {total}</source>
   <translation>Lecture de la carte, tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>{count} strata have fewer than two labelled random tiles, so nothing is known of their variance.</source>
   <translation>{count} strates ont moins de deux tuiles aléatoires étiquetées, on ne sait donc rien de leur variance.</translation>
  </message>
  <message>
   <source>Label more of the random tiles, or draw more.</source>
   <translation>Étiquetez davantage de tuiles aléatoires ou tirez-en d'autres.</translation>
  </message>
  <message>
   <source>Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.</source>
   <translation>Trop peu de tuiles aléatoires renseignent sur ces classes ; ne vous fiez pas à leurs intervalles : {classes}. Tirez d'autres tuiles.</translation>
  </message>
  <message>
   <source>The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.</source>
   <translation>Les tuiles de cette étude se recouvrent (taille {size} px, espacement {stride} px), leurs surfaces ne s'additionnent donc pas.</translation>
  </message>
  <message>
   <source>For class areas, tile a study without a stride, or with one of {size} px or more.</source>
   <translation>Pour des surfaces de classes, découpez une étude sans espacement ou avec un espacement de {size} px ou plus.</translation>
  </message>
  <message>
   <source>Of the random tiles {count} are labelled and not trained on; that is too few for an interval.</source>
   <translation>Parmi les tuiles aléatoires, {count} sont étiquetées sans avoir servi à l'entraînement ; c'est trop peu pour un intervalle.</translation>
  </message>
  <message>
   <source>Label the random tiles first. If the student was trained on them, draw more, or train it without them.</source>
   <translation>Étiquetez d'abord les tuiles aléatoires. Si l'élève a été entraîné sur elles, tirez-en d'autres ou entraînez-le sans elles.</translation>
  </message>
  <message>
   <source>{count} random tiles are too few for {strata} strata: each needs {fewest} at least.</source>
   <translation>{count} tuiles aléatoires sont trop peu pour {strata} strates : il en faut au moins {fewest} à chacune.</translation>
  </message>
  <message>
   <source>Ask for {need} tiles or more, or for fewer strata.</source>
   <translation>Demandez {need} tuiles ou plus, ou moins de strates.</translation>
  </message>
  <message>
   <source>The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.</source>
   <translation>L'élève de la carte a été entraîné sur {count} des tuiles aléatoires. Avec la carte, elles comptent comme connues, pas comme une partie de l'échantillon.</translation>
  </message>
  <message>
   <source>The map does not help here. {reason}</source>
   <translation>La carte n'aide pas ici. {reason}</translation>
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation>--draws ne peut pas valoir {text}.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation>Indiquez un nombre entier ; 0 ne compare rien.</translation>
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation>Le nom de classe {item} n'est pas compris.</translation>
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation>Écrivez --names VALEUR=NOM, par exemple --names 2=eau.</translation>
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation>--set {text} n'est pas compris.</translation>
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation>Écrivez --set ÉTAPE.NOM=VALEUR, par exemple --set train.steps=900.</translation>
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation>La valeur de --set {text} n'est pas du YAML valide.</translation>
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation>Mettez-la entre guillemets.</translation>
  </message>
  <message>
   <source>The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.</source>
   <translation>Les méthodes d'un tirage ont choisi ensemble les {tiles} tuiles avec le budget {budget} : il n'en reste aucune pour évaluer.</translation>
  </message>
  <message>
   <source>Lower the largest budget, or compare fewer selectors at a time.</source>
   <translation>Réduisez le plus grand budget, ou comparez moins de méthodes de choix à la fois.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles are left out: the reference knows less than half of each.</source>
   <translation>{count} tuiles sur {total} sont laissées de côté : la référence connaît moins de la moitié de chacune.</translation>
  </message>
  <message>
   <source>No reference was given.</source>
   <translation>Aucune référence n'a été donnée.</translation>
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation>Indiquez-en une : --reference RASTER.</translation>
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation>Avec {budget} tuiles étiquetées sur {tiles}, il n'en reste aucune pour évaluer.</translation>
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation>Diminuez le budget.</translation>
  </message>
  <message>
   <source>Comparing, run {done} of {total}</source>
   <translation>Comparaison, essai {done} sur {total}</translation>
  </message>
  <message>
   <source>There is no selector named {name}.</source>
   <translation>Il n'y a pas de méthode de choix nommée {name}.</translation>
  </message>
  <message>
   <source>Choose among {allowed}.</source>
   <translation>Choisissez parmi {allowed}.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>{path} could not be copied: {reason}.</source>
   <translation>{path} n'a pas pu être copié : {reason}.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers in QGIS and check the free space, then try again.</source>
   <translation>Enregistrez ou fermez les modifications de ses couches dans QGIS et vérifiez la place libre, puis réessayez.</translation>
  </message>
  <message>
   <source>Copying {file}</source>
   <translation>Copie de {file}</translation>
  </message>
  <message>
   <source>The copy cannot be made in {path}: {reason}.</source>
   <translation>La copie ne peut pas être faite dans {path} : {reason}.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder outside of the study.</source>
   <translation>Choisissez un dossier nouveau ou vide hors de l'étude.</translation>
  </message>
  <message>
   <source>Where to copy was not said.</source>
   <translation>Il n'a pas été dit où copier.</translation>
  </message>
  <message>
   <source>Name a folder: ddoq copy-study STUDY FOLDER.</source>
   <translation>Indiquez un dossier : ddoq copy-study ÉTUDE DOSSIER.</translation>
  </message>
  <message>
   <source>{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.</source>
   <translation>{count} rasters se trouvent hors de l'étude et n'ont pas été copiés : la copie les trouve au même endroit, comme {path}.</translation>
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation>Il s'est produit quelque chose que le moteur n'avait pas prévu ({kind} : {reason}).</translation>
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation>L'étude est intacte. Signalez le problème avec le journal dans {path}.</translation>
  </message>
  <message>
   <source>The class raster {path} has {count} classes on the tiles.</source>
   <translation>Le raster de classes {path} a {count} classes sur les tuiles.</translation>
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation>Indiquez un raster de 1 à 254 valeurs de classe qui couvre l'étude ; vérifiez son SCR et quelles valeurs sont ignorées.</translation>
  </message>
  <message>
   <source>Comparing with tile {done} of {total}</source>
   <translation>Comparaison avec la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>Values of the type {type} cannot be written as {asked}, which holds {allowed}.</source>
   <translation>Des valeurs du type {type} ne peuvent pas être écrites en {asked}, qui accepte {allowed}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold all values as they are.</source>
   <translation>Choisissez tif ou pt, qui gardent toutes les valeurs telles quelles.</translation>
  </message>
  <message>
   <source>The class raster {path} is not there.</source>
   <translation>Le raster de classes {path} n'existe pas.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.</source>
   <translation>Les latents de {tiles} tuiles, de {length} nombres chacun, demandent {needed} Go sur le disque, et {free} Go sont libres.</translation>
  </message>
  <message>
   <source>Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.</source>
   <translation>Libérez de la place, découpez en tuiles avec un espacement plus grand, ou encodez à nouveau avec une plus grande profondeur ou moins de canaux latents.</translation>
  </message>
  <message>
   <source>The study's encoder is {encoder}, from whose vectors no tile can be made again.</source>
   <translation>L'encodeur de l'étude est {encoder}, et ses vecteurs ne permettent pas de refaire une tuile.</translation>
  </message>
  <message>
   <source>Encode with a VAE first: ddoq encode {path} --encoder vae</source>
   <translation>Encodez d'abord avec un VAE : ddoq encode {path} --encoder vae</translation>
  </message>
  <message>
   <source>Reading the class raster</source>
   <translation>Lecture du raster de classes</translation>
  </message>
  <message>
   <source>Decoding tile {done} of {total}</source>
   <translation>Décodage de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation>La carte graphique n'a plus assez de mémoire.</translation>
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation>Diminuez la taille du lot, fermez les autres programmes qui utilisent la carte ou entraînez sur le processeur (device cpu).</translation>
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation>Le périphérique {device} n'est pas disponible sur cette machine.</translation>
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation>Utilisez --device auto ou cpu, ou installez une version de PyTorch qui le prend en charge.</translation>
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation>Le périphérique {device} est une seule carte, et le paramètre devices en demande {count}.</translation>
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation>Mettez device à cuda pour plusieurs cartes, ou devices à 1.</translation>
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation>Le paramètre devices en demande {count}, et cette machine en a {there} ({kind}).</translation>
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation>Mettez devices à {there} ou moins.</translation>
  </message>
  <message>
   <source>The embeddings {path} are not there.</source>
   <translation>Les plongements {path} sont introuvables.</translation>
  </message>
  <message>
   <source>{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.</source>
   <translation>{path} n'a pas de plongement pour {count} des {total} tuiles de l'étude, par exemple {tile}.</translation>
  </message>
  <message>
   <source>Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.</source>
   <translation>Donnez une ligne par tuile du fichier tiles.parquet de l'étude ; après un nouveau découpage, les identifiants peuvent être autres.</translation>
  </message>
  <message>
   <source>{path} has no column tile_id, so that it is not known whose embeddings it holds.</source>
   <translation>{path} n'a pas de colonne tile_id : on ne sait pas à quelles tuiles appartiennent ses plongements.</translation>
  </message>
  <message>
   <source>Add the ids that tiles.parquet of the study gives to its tiles.</source>
   <translation>Ajoutez les identifiants que tiles.parquet de l'étude donne aux tuiles.</translation>
  </message>
  <message>
   <source>{path} has no column of numbers beside tile_id.</source>
   <translation>{path} n'a pas de colonne de nombres à côté de tile_id.</translation>
  </message>
  <message>
   <source>Give a table with a column of numbers for each component, or one of lists of them.</source>
   <translation>Donnez une table avec une colonne de nombres par composante, ou une colonne de listes de nombres.</translation>
  </message>
  <message>
   <source>In {path} {count} of the study's tiles have values that are empty, infinite or no number.</source>
   <translation>Dans {path}, {count} des tuiles de l'étude ont des valeurs vides, infinies ou qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>Fill them, or leave out the columns that hold them.</source>
   <translation>Remplissez-les, ou laissez de côté les colonnes qui les contiennent.</translation>
  </message>
  <message>
   <source>{path} has several rows for the tile {tile}; {count} rows are too many.</source>
   <translation>{path} a plusieurs lignes pour la tuile {tile} ; {count} lignes sont de trop.</translation>
  </message>
  <message>
   <source>Leave one row for each tile.</source>
   <translation>Laissez une ligne par tuile.</translation>
  </message>
  <message>
   <source>The lists in the column {column} of {path} are not all of one length.</source>
   <translation>Les listes de la colonne {column} de {path} n'ont pas toutes la même longueur.</translation>
  </message>
  <message>
   <source>Give each tile as many numbers.</source>
   <translation>Donnez autant de nombres à chaque tuile.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a Parquet table: {reason}.</source>
   <translation>{path} ne peut pas être lu comme table Parquet : {reason}.</translation>
  </message>
  <message>
   <source>Write it anew, or give a raster.</source>
   <translation>Écrivez-la de nouveau, ou donnez un raster.</translation>
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation>Encodage de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation>Mesure de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>The encoder precomputed was chosen, but no embeddings were named.</source>
   <translation>L'encodeur precomputed a été choisi, mais aucun plongement n'a été indiqué.</translation>
  </message>
  <message>
   <source>Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.</source>
   <translation>Indiquez un raster ou une table Parquet de plongements : ddoq encode --encoder precomputed --from FILE.</translation>
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation>Il n'y a aucune tuile dont apprendre.</translation>
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation>Exécutez l'étape tile avec une taille de tuile ou une part minimale de pixels valides plus petite.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles lie where the embeddings named by encode.source hold no data.</source>
   <translation>{count} tuiles sur {total} se trouvent là où les plongements nommés par encode.source n'ont pas de données.</translation>
  </message>
  <message>
   <source>Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: ddoq tile --area.</source>
   <translation>Donnez des plongements qui couvrent l'étude (vérifiez leur SCR et leur nodata), ou ne découpez que la zone qu'ils couvrent : ddoq tile --area.</translation>
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation>Les tuiles ont {found} bandes, mais l'encodeur a été entraîné avec {bands}.</translation>
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation>Utilisez des rasters avec les mêmes bandes ou exécutez à nouveau l'étape encode.</translation>
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation>Les tuiles ont {found} pixels de large, mais l'encodeur a été entraîné avec {size}.</translation>
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation>Découpez des tuiles de {size} pixels ou exécutez à nouveau l'étape encode.</translation>
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation>Lecture de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation>Le fichier de l'encodeur {path} est absent ou endommagé.</translation>
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation>Exécutez à nouveau l'étape encode ; il sera refait.</translation>
  </message>
  <message>
   <source>The textons' surroundings of {window} px have no middle pixel.</source>
   <translation>Le voisinage des textons, de {window} px, n'a pas de pixel central.</translation>
  </message>
  <message>
   <source>Give an odd number of pixels.</source>
   <translation>Donnez un nombre impair de pixels.</translation>
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation>L'encodeur n'est pas encore entraîné.</translation>
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation>Exécutez d'abord l'étape encode.</translation>
  </message>
  <message>
   <source>The encoder {name} cannot be one of those that are joined.</source>
   <translation>L'encodeur {name} ne peut pas être l'un de ceux qui sont réunis.</translation>
  </message>
  <message>
   <source>Name others in the setting joined, such as textons, spectral.</source>
   <translation>Nommez-en d'autres dans le réglage joined, par exemple textons, spectral.</translation>
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation>{folder} contient l'encodeur {found}, pas {encoder}.</translation>
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation>Exécutez à nouveau l'étape encode avec l'encodeur voulu.</translation>
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation>L'option {option} de l'encodeur vaut {value}, hors de l'intervalle permis.</translation>
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation>Donnez à {option} une valeur de {least} à {most}.</translation>
  </message>
  <message>
   <source>The encoder joined needs two encoders or more, and it was given {count}.</source>
   <translation>L'encodeur joined a besoin de deux encodeurs ou plus, et il en a reçu {count}.</translation>
  </message>
  <message>
   <source>Name several in the setting joined, such as textons, spectral.</source>
   <translation>Nommez-en plusieurs dans le réglage joined, par exemple textons, spectral.</translation>
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation>Il n'y a pas d'encodeur nommé {name}.</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>Choisissez parmi {allowed}.</translation>
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation>L'option {option} de l'encodeur ne peut pas valoir {value}.</translation>
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation>L'encodeur {encoder} n'a pas d'option {option}.</translation>
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation>Ses options sont {allowed}.</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>Écriture de {file}</translation>
  </message>
  <message>
   <source>Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. The setting acquired (--acquired) gives the day.</source>
   <translation>Tous les rasters ne disent pas quand ils ont été pris : là où aucun ne le dit, les éléments STAC portent la date des étiquettes. Le paramètre acquired (--acquired) indique le jour.</translation>
  </message>
  <message>
   <source>Where to write was not said.</source>
   <translation>Il n'a pas été dit où écrire.</translation>
  </message>
  <message>
   <source>Give a new or an empty folder.</source>
   <translation>Indiquez un dossier nouveau ou vide.</translation>
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation>Aucune tuile n'a encore de masque : seules les images sont exportées.</translation>
  </message>
  <message>
   <source>{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.</source>
   <translation>{raster} n'a pas de place sur la Terre : il n'a pas de SCR, ou un SCR qui ne mène à aucune longitude ni latitude. STAC en a besoin.</translation>
  </message>
  <message>
   <source>Choose another format, or assign the CRS (QGIS: Raster &gt; Projections &gt; Assign Projection) and tile anew.</source>
   <translation>Choisissez un autre format, ou assignez le SCR (QGIS : Raster &gt; Projections &gt; Assigner une projection) et découpez à nouveau en tuiles.</translation>
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation>{folder} n'est pas vide et n'est pas un export antérieur.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation>Choisissez un dossier nouveau ou vide.</translation>
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation>{folder} est un export antérieur, mais {other}, qui s'y trouve, n'en fait pas partie ; il serait perdu.</translation>
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation>Déplacez-le ailleurs ou choisissez un nouveau dossier.</translation>
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation>Les tuiles ne peuvent pas être {tiles}.</translation>
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation>Choisissez medoids, les tuiles à étiqueter, ou all, toutes.</translation>
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation>Export de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation>Le champ {field} de {path} a des valeurs qui ne sont pas des id de classe (nombres entiers de 0 à 254).</translation>
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation>Choisissez un autre champ ou numérotez les classes à partir de 1 dans un nouveau champ.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation>{count} tuiles sur {total} ont été étiquetées à la main et restent telles quelles (paramètre over_hand).</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so the labels have no place on the raster.</source>
   <translation>{without} n’a pas de SCR et {other} en a un : les étiquettes n’ont donc pas de place sur le raster.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Assignez le bon SCR au fichier qui n'en a pas (gdal_edit -a_srs ou, dans QGIS : Raster &gt; Projections &gt; Assigner une projection).</translation>
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation>Conservation des étiquettes de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation>Masque {done} sur {total}</translation>
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation>Les étiquettes {path} n'existent pas.</translation>
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation>Il n'a pas été dit quel champ de {path} contient la classe.</translation>
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation>Indiquez-le : --field NOM.</translation>
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation>{path} n'a aucun polygone ni point étiqueté dans le champ {field}{found}.</translation>
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation>Indiquez une couche de polygones ou de points avec la classe dans un champ.</translation>
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation>{path} n'a pas de champ {field} ; il a {fields}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation>Choisissez le champ qui contient la classe.</translation>
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation>Aucune tuile de l'étude n'est encore étiquetée.</translation>
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation>Donnez des étiquettes avec --from ou étiquetez les tuiles de review.gpkg dans QGIS.</translation>
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation>{path} a des valeurs qui ne sont pas des nombres entiers, donc pas des id de classe.</translation>
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation>Indiquez un raster d'id de classe ou arrondissez-le d'abord.</translation>
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation>{source} n'étiquette aucun pixel des {tiles} tuiles.</translation>
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation>Vérifiez qu'il couvre l'étude (surtout son SCR) et quelles valeurs sont ignorées (--ignore).</translation>
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation>Lecture des étiquettes de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation>{count} entrées des étiquettes concernent des tuiles qui étaient découpées autrement. Elles sont mises de côté dans review.gpkg et reviennent quand l'étude est découpée comme avant.</translation>
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation>Le raster d'étiquettes {path} a {bands} bandes, et les id de classe sont dans une seule.</translation>
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation>Indiquez la bande avec les id de classe ou exportez un raster d'une bande (une image en couleurs des classes ne convient pas).</translation>
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation>Il y a plus de 254 classes.</translation>
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation>Fusionnez des classes dans les étiquettes ou indiquez avec --ignore les valeurs à laisser de côté.</translation>
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation>Le champ {field} de {path} a {count} classes qui ne peuvent pas être numérotées : {unknown}.</translation>
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation>Ajoutez-les à la table des classes, corrigez leur orthographe ou choisissez un autre champ (254 classes au plus).</translation>
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation>La mémoire n'a pas suffi.</translation>
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation>Diminuez la mémoire ou la taille du lot de l'étape, ou utilisez le processeur (--device cpu).</translation>
  </message>
  <message>
   <source>{path} is being written all the time.</source>
   <translation>On écrit sans cesse dans {path}.</translation>
  </message>
  <message>
   <source>Close the study there, then try again.</source>
   <translation>Fermez-y l'étude, puis réessayez.</translation>
  </message>
  <message>
   <source>{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.</source>
   <translation>{other} a fusionné la classe « {source} » dans « {into} ». Ici, les deux restent : fusionnez-les dans la table des classes si vous êtes d'accord.</translation>
  </message>
  <message>
   <source>Comparing tile {done} of {total}</source>
   <translation>Comparaison de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>{path} is damaged, or is no review.gpkg of a study.</source>
   <translation>{path} est endommagé ou n'est pas le review.gpkg d'une étude.</translation>
  </message>
  <message>
   <source>Ask for a new copy (ddoq copy-study makes one).</source>
   <translation>Demandez une nouvelle copie (ddoq copy-study en fait une).</translation>
  </message>
  <message>
   <source>Labels are being given in this study all the time, so that nothing could be merged.</source>
   <translation>Des étiquettes sont sans cesse données dans cette étude, rien n'a donc pu être fusionné.</translation>
  </message>
  <message>
   <source>Pause the labelling for a moment, then try again.</source>
   <translation>Interrompez l'étiquetage un moment, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be read: you may not, or another program has locked it.</source>
   <translation>{path} ne peut pas être lu : vous n'en avez pas le droit, ou un autre programme l'a verrouillé.</translation>
  </message>
  <message>
   <source>Change its permissions, or close the study there; then try again.</source>
   <translation>Modifiez ses droits ou fermez-y l'étude ; puis réessayez.</translation>
  </message>
  <message>
   <source>Merging tile {done} of {total}</source>
   <translation>Fusion de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>There is no copy of a study at {path}.</source>
   <translation>Il n'y a pas de copie d'une étude dans {path}.</translation>
  </message>
  <message>
   <source>Give the folder of the other study, or its review.gpkg.</source>
   <translation>Indiquez le dossier de l'autre étude ou son review.gpkg.</translation>
  </message>
  <message>
   <source>The other copy has labels from an import, and their file {name} is not beside its review.gpkg.</source>
   <translation>L'autre copie a des étiquettes d'une importation, et leur fichier {name} n'est pas à côté de son review.gpkg.</translation>
  </message>
  <message>
   <source>Give the whole folder of the other study, not review.gpkg alone.</source>
   <translation>Indiquez le dossier complet de l'autre étude, pas seulement review.gpkg.</translation>
  </message>
  <message>
   <source>The copy to merge was not named.</source>
   <translation>La copie à fusionner n'a pas été indiquée.</translation>
  </message>
  <message>
   <source>Name it: ddoq merge-labels STUDY --other PATH.</source>
   <translation>Indiquez-la : ddoq merge-labels ÉTUDE --other CHEMIN.</translation>
  </message>
  <message>
   <source>{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels are not in the copy: copies are made safely by ddoq copy-study.</source>
   <translation>{path} a été écrit avec un journal à côté (-wal), qui n'est pas là. S'il a été copié pendant qu'il était ouvert, les étiquettes les plus récentes ne sont pas dans la copie : ddoq copy-study fait des copies sûres.</translation>
  </message>
  <message>
   <source>{other} has nothing new since it was merged last.</source>
   <translation>{other} n'a rien de nouveau depuis la dernière fusion.</translation>
  </message>
  <message>
   <source>The tiles of {path} are cut otherwise than those of this study, or from other rasters.</source>
   <translation>Les tuiles de {path} sont découpées autrement que celles de cette étude, ou dans d'autres rasters.</translation>
  </message>
  <message>
   <source>Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.</source>
   <translation>Fusionnez des copies d'une même étude, découpées de la même façon ; ddoq tile avec les mêmes rasters et la même taille les rend telles.</translation>
  </message>
  <message>
   <source>What {other} calls “{theirs}” is “{ours}” here.</source>
   <translation>Ce que {other} appelle « {theirs} » s'appelle ici « {ours} ».</translation>
  </message>
  <message>
   <source>{path} is the review.gpkg of this study itself.</source>
   <translation>{path} est le review.gpkg de cette étude elle-même.</translation>
  </message>
  <message>
   <source>Give the copy that the other annotator works on.</source>
   <translation>Indiquez la copie sur laquelle travaille l'autre annotateur.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>L'architecture {name} n'existe pas.</translation>
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation>Il n'y a pas de poids {weights} pour le backbone {backbone}.</translation>
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation>L'architecture {architecture} sur le backbone {backbone} ne fonctionne pas avec des tuiles de {size_px} px.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or it is damaged.</source>
   <translation>{path} n'est pas un modèle ONNX, ou il est endommagé.</translation>
  </message>
  <message>
   <source>Export the model again.</source>
   <translation>Exportez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation>Les poids {weights} de {backbone} n'ont pas pu être téléchargés.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation>Vérifiez la connexion à internet ou laissez vides les poids préentraînés.</translation>
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation>L'architecture dpt a besoin d'un vision transformer, et {backbone} n'en est pas un.</translation>
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation>Choisissez le backbone compact ou l'un de ceux de timm, comme tu-vit_small_patch16_224, ou une autre architecture.</translation>
  </message>
  <message>
   <source>{path} is no student that this program exported.</source>
   <translation>{path} n'est pas un élève exporté par ce programme.</translation>
  </message>
  <message>
   <source>Export a student with ddoq export-model.</source>
   <translation>Exportez un élève avec ddoq export-model.</translation>
  </message>
  <message>
   <source>The model {path} cannot be read: {reason}.</source>
   <translation>Le modèle {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The network {architecture} with {backbone} cannot be written as {form}.</source>
   <translation>Le réseau {architecture} avec {backbone} ne peut pas être écrit en {form}.</translation>
  </message>
  <message>
   <source>Choose another format, or train a unet, which can.</source>
   <translation>Choisissez un autre format, ou entraînez un unet, qui le peut.</translation>
  </message>
  <message>
   <source>The model {path} takes windows of {window_px} px, and no others.</source>
   <translation>Le modèle {path} prend des fenêtres de {window_px} px, et aucune autre.</translation>
  </message>
  <message>
   <source>Leave Window empty, or export the model with other windows.</source>
   <translation>Laissez Fenêtre vide, ou exportez le modèle avec d'autres fenêtres.</translation>
  </message>
  <message>
   <source>{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.</source>
   <translation>{more} tuiles de plus devraient changer l'exactitude de {gain} points de pourcentage (intervalle à 95 % : {low} à {high}), d'après {rounds} tours.</translation>
  </message>
  <message>
   <source>Asking the student, tile {done} of {total}</source>
   <translation>L'élève est interrogé, tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>What more tiles would bring cannot be told before two rounds are labelled.</source>
   <translation>On ne peut pas dire ce que des tuiles de plus apporteraient avant que deux tours soient étiquetés.</translation>
  </message>
  <message>
   <source>No tile is left to ask for: all {tiles} are labelled, skipped or rejected.</source>
   <translation>Il ne reste aucune tuile à demander : toutes les {tiles} sont étiquetées, passées ou rejetées.</translation>
  </message>
  <message>
   <source>Tile a larger area, or map the study with the present student.</source>
   <translation>Découpez en tuiles une zone plus grande ou cartographiez l'étude avec l'élève actuel.</translation>
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation>{raster} a {count} bandes, et l'élève a été entraîné avec {trained}.</translation>
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation>Cartographiez des rasters avec les mêmes bandes, dans le même ordre : {names}.</translation>
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation>La bande {number} de {raster} est {name}, et l'élève a été entraîné là avec {trained}.</translation>
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation>Cartographie de {name}, bloc {done} sur {total}</translation>
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation>Des fenêtres de {window_px} px ne peuvent pas se recouvrir de {overlap_px} px.</translation>
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation>Choisissez un recouvrement plus petit que la fenêtre ; le quart de celle-ci est usuel.</translation>
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation>Création des aperçus de la carte</translation>
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation>Cartographie, fenêtre {done} sur {total}</translation>
  </message>
  <message>
   <source>Writing the map</source>
   <translation>Écriture de la carte</translation>
  </message>
  <message>
   <source>The setting bands names {named} channels, but the rasters have {count} bands.</source>
   <translation>Le réglage bands nomme {named} canaux, mais les rasters ont {count} bandes.</translation>
  </message>
  <message>
   <source>Name one for each band, in the raster's order: {channels}, or - for none.</source>
   <translation>Nommez-en un pour chaque bande, dans l'ordre du raster : {channels}, ou - pour aucun.</translation>
  </message>
  <message>
   <source>The setting bands cannot name {name}: {model} has no such channel, or it is named twice.</source>
   <translation>Le réglage bands ne peut pas nommer {name} : {model} n'a pas ce canal, ou il est nommé deux fois.</translation>
  </message>
  <message>
   <source>Its channels are {channels}; - stands for a band that is left out.</source>
   <translation>Ses canaux sont {channels} ; - désigne une bande laissée de côté.</translation>
  </message>
  <message>
   <source>The setting bands leaves out every band.</source>
   <translation>Le réglage bands laisse toutes les bandes de côté.</translation>
  </message>
  <message>
   <source>Name at least one of the channels {channels}.</source>
   <translation>Nommez au moins un des canaux {channels}.</translation>
  </message>
  <message>
   <source>It is not known which of the {count} bands belong to the {wanted} channels of {model}.</source>
   <translation>On ne sait pas lesquelles des {count} bandes correspondent aux {wanted} canaux de {model}.</translation>
  </message>
  <message>
   <source>Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.</source>
   <translation>Nommez le canal de chaque bande, dans l'ordre du raster, dans le réglage bands : {channels}, ou - pour aucun.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be downloaded from {address}: {reason}.</source>
   <translation>Les poids de {model} n'ont pas pu être téléchargés depuis {address} : {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the setting weights_file.</source>
   <translation>Vérifiez la connexion à internet, ou téléchargez le fichier ailleurs et placez-le dans {folder}, ou nommez-le dans le réglage weights_file.</translation>
  </message>
  <message>
   <source>Downloading weights: {done} MB</source>
   <translation>Téléchargement des poids : {done} Mo</translation>
  </message>
  <message>
   <source>The rasters have no band for these channels of {model}, which see their mean: {channels}.</source>
   <translation>Les rasters n'ont pas de bande pour ces canaux de {model}, qui reçoivent leur moyenne : {channels}.</translation>
  </message>
  <message>
   <source>What {address} gave is not the file of {model}: its content has another hash.</source>
   <translation>Ce que {address} a donné n'est pas le fichier de {model} : son contenu a une autre empreinte.</translation>
  </message>
  <message>
   <source>Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.</source>
   <translation>Réessayez plus tard ; un proxy a pu envoyer autre chose. Ou nommez un fichier à vous dans le réglage weights_file.</translation>
  </message>
  <message>
   <source>The file of weights {path} is not there.</source>
   <translation>Le fichier de poids {path} n'existe pas.</translation>
  </message>
  <message>
   <source>Check the setting weights_file.</source>
   <translation>Vérifiez le réglage weights_file.</translation>
  </message>
  <message>
   <source>{path} holds no named tensors.</source>
   <translation>{path} ne contient pas de tenseurs nommés.</translation>
  </message>
  <message>
   <source>Give a file with the state_dict of the network.</source>
   <translation>Donnez un fichier avec le state_dict du réseau.</translation>
  </message>
  <message>
   <source>{model} needs the wavelength of each band, and the rasters do not tell it.</source>
   <translation>{model} a besoin de la longueur d'onde de chaque bande, et les rasters ne la donnent pas.</translation>
  </message>
  <message>
   <source>Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.</source>
   <translation>Donnez {count} nombres en micromètres dans le réglage wavelengths, dans l'ordre du raster, par exemple 0.49, 0.56, 0.665.</translation>
  </message>
  <message>
   <source>The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, such as {example}.</source>
   <translation>Les poids de {source} ne conviennent pas à {model} : {missing} de ses tenseurs manquent et {wrong} ne lui appartiennent pas, par exemple {example}.</translation>
  </message>
  <message>
   <source>Name the network that the file was made for in the setting model.</source>
   <translation>Nommez dans le réglage model le réseau pour lequel le fichier a été fait.</translation>
  </message>
  <message>
   <source>The weights of {model} come from {source}; their licence: {licence}.</source>
   <translation>Les poids de {model} viennent de {source} ; leur licence : {licence}.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be had from timm: {reason}.</source>
   <translation>Les poids de {model} n'ont pas pu être obtenus de timm : {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.</source>
   <translation>Vérifiez la connexion à internet, ou téléchargez le fichier depuis {page} et nommez-le dans le réglage weights_file.</translation>
  </message>
  <message>
   <source>There is no pretrained network named {model}.</source>
   <translation>Il n'y a pas de réseau préentraîné nommé {model}.</translation>
  </message>
  <message>
   <source>Use a name of timm's, or one of the multispectral networks, such as {near}.</source>
   <translation>Utilisez un nom de timm, ou l'un des réseaux multispectraux, par exemple {near}.</translation>
  </message>
  <message>
   <source>{path} is no file of weights that can be read without running code from it.</source>
   <translation>{path} n'est pas un fichier de poids qui puisse être lu sans en exécuter du code.</translation>
  </message>
  <message>
   <source>Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.</source>
   <translation>Donnez un fichier de tenseurs seuls : safetensors, ou ce que torch.save a écrit d'un state_dict.</translation>
  </message>
  <message>
   <source>The network {model} gives no map of features for an image of {size} px: {reason}.</source>
   <translation>Le réseau {model} ne donne pas de carte de caractéristiques pour une image de {size} px : {reason}.</translation>
  </message>
  <message>
   <source>Choose another network, such as resnet18 or vit_small_patch16_224.</source>
   <translation>Choisissez un autre réseau, par exemple resnet18 ou vit_small_patch16_224.</translation>
  </message>
  <message>
   <source>The wavelengths {given} do not fit {count} bands in micrometres.</source>
   <translation>Les longueurs d'onde {given} ne conviennent pas à {count} bandes en micromètres.</translation>
  </message>
  <message>
   <source>Give {count} numbers from 0.1 to 100, in the raster's order.</source>
   <translation>Donnez {count} nombres de 0.1 à 100, dans l'ordre du raster.</translation>
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation>{tiles} tuiles de {dimension} nombres ne peuvent pas former {budget} cellules à côté des {fixed} déjà là.</translation>
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation>Diminuez le budget ou découpez en tuiles une zone plus grande. Les centroïdes fixes doivent avoir autant de nombres que les tuiles.</translation>
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation>Déplacement du centroïde le plus proche, tuile par tuile</translation>
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation>Une courbe sur {budget} cellules ne peut pas être faite.</translation>
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation>Indiquez des budgets de 1 ou plus.</translation>
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation>Déplacement des centroïdes</translation>
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation>Déplacement des centroïdes, un lot à la fois</translation>
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation>{broken} tuiles sur {tiles} ont un plongement avec des nombres NaN ou infinis.</translation>
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation>Laissez ces tuiles de côté ou remplissez leurs nodata et encodez-les à nouveau.</translation>
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation>Il n'y a pas de règle {rule} pour le budget.</translation>
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation>Choisissez parmi {rules}.</translation>
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation>Répartition des premiers centroïdes</translation>
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation>{tiles} tuiles ne peuvent pas former {budget} cellules.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation>Indiquez un budget de 1 à {tiles} ou découpez en tuiles une zone plus grande.</translation>
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation>Les plongements ont la forme {shape} ; ils doivent être un tableau de tuiles par nombres, avec au moins un de chaque.</translation>
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation>Donnez une ligne par tuile. S'il n'est resté aucune tuile, découpez une zone plus grande ou diminuez la part valide demandée.</translation>
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation>Il n'y a pas de méthode {solver} avec le pas {step}.</translation>
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation>Choisissez une méthode parmi {solvers} et un pas parmi {steps}.</translation>
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation>Les plongements sont du type {kind}, pas des nombres.</translation>
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation>Donnez un tableau de nombres réels, une ligne par tuile.</translation>
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation>L'un des {ranks} processus qui travaillaient ensemble s'est interrompu ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation>Exécutez à nouveau la même commande : elle reprend au dernier point de reprise. Si cela échoue aussi, utilisez un seul périphérique (--devices 1) et signalez le problème avec le journal du dossier runs de l'étude.</translation>
  </message>
  <message>
   <source>One of the {processes} processes that worked at the same time broke off ({reason}).</source>
   <translation>L'un des {processes} processus qui travaillaient en même temps s'est interrompu ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it with the log in the study's folder runs.</source>
   <translation>Relancez la même commande : ce qui est fait est gardé. Si cela échoue encore, utilisez un seul processus (--processes 1) et signalez-le avec le journal du dossier runs de l'étude.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation>{path} contient des nombres complexes (la bande {band} est {dtype}), qui ne sont pas pris en charge.</translation>
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation>Calculez d'abord l'amplitude ou l'intensité, par exemple avec la calculatrice raster, ou choisissez d'autres bandes.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation>{path} est un conteneur de {count} rasters et n'a pas de pixels lui-même.</translation>
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation>Indiquez l'un d'eux par son nom complet : {names}.</translation>
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation>{path} n'est placé au sol que par des points de contrôle ou des RPC, donc ses pixels n'ont pas de grille régulière.</translation>
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation>Rectifiez-le d'abord avec gdalwarp (dans QGIS : Raster &gt; Projections &gt; Projection (warp)) et utilisez le résultat.</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so one has no place on the other.</source>
   <translation>{without} n'a pas de SCR et {other} en a un : l'un n'a donc pas de place sur l'autre.</translation>
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation>{path} ne peut pas être lu en entier : {reason}.</translation>
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation>Le fichier, ou un autre auquel il renvoie, est endommagé ou tronqué : copiez-le ou téléchargez-le à nouveau et vérifiez-le avec gdalinfo -checksum.</translation>
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation>{path} a un géoréférencement qui ne donne aucune surface à ses pixels.</translation>
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation>Corrigez-le avec gdal_edit -a_ullr ou exportez à nouveau le raster.</translation>
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation>La description d'un raster dans l'étude n'est pas complète : {reason}.</translation>
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation>Exécutez à nouveau l'étape tile.</translation>
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation>{path} est vide : il fait 0 octet.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} n'existe pas.</translation>
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation>Vérifiez le chemin ; un disque ou un dossier réseau n'est peut-être pas connecté.</translation>
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation>{path} renvoie à {source}, qui n'existe pas.</translation>
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation>Remettez ce fichier ou refaites le raster virtuel à partir de fichiers existants.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} n'a aucune bande.</translation>
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation>Indiquez un raster avec au moins une bande.</translation>
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation>{path} n'a pas de bande {missing} utilisable ; il a {bands}.</translation>
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation>Choisissez des bandes parmi celles-ci.</translation>
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation>Il n'y a pas de passage du système de coordonnées de référence {source} à {target}.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation>Assignez le bon SCR au fichier (QGIS : Raster &gt; Projections &gt; Assigner une projection) ou donnez-lui une étude à part.</translation>
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation>{path} n'est pas un raster que GDAL peut ouvrir ({reason}).</translation>
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation>Indiquez un fichier d'image comme un GeoTIFF ; gdalinfo dit comment GDAL voit un fichier.</translation>
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation>{path} n'a qu'une bande alpha.</translation>
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation>Indiquez un raster avec des bandes d'image ou la bande dans le paramètre bands.</translation>
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation>Les rasters d'une étude doivent utiliser les mêmes bandes ; ici ils en utilisent {counts}.</translation>
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation>Choisissez des bandes communes dans le paramètre bands ou faites une étude par type de raster.</translation>
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation>La référence {path} a {count} classes sur les tuiles.</translation>
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation>La référence {path} n'existe pas.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Lecture de la référence</translation>
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation>Comparaison de la carte avec la référence</translation>
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation>Les plongements ne peuvent pas être dessinés : {shape} n'est pas un tableau de nombres finis.</translation>
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation>Exécutez à nouveau l'étape encode.</translation>
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation>La partie {part} du rapport n'est pas cohérente : ses listes ont des longueurs différentes ou sont vides.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation>Exécutez à nouveau l'étape qui la produit, puis l'étape report.</translation>
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation>L'image de la tuile {tile_id} a la forme {shape} et le type {type}.</translation>
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation>Donnez des images en rouge, vert et bleu sur 8 bits, (H, W, 3).</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <source>An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.</source>
   <translation>Une entrée de review.gpkg ne contient pas d'étiquettes pour une tuile de {height} x {width} pixels.</translation>
  </message>
  <message>
   <source>Bring back a copy of review.gpkg, or undo that entry in QGIS.</source>
   <translation>Remettez une copie de review.gpkg ou annulez cette entrée dans QGIS.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} n'a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation>Vérifiez le fichier et son dossier.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation>Le disque est plein : {path} n'a pas pu être écrit ; ce qui a été confirmé auparavant est en sécurité.</translation>
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation>Libérez de la place sur ce disque, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation>{path} est en cours d'écriture par un autre programme.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation>Enregistrez ou fermez-y les modifications de ses couches, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation>{path} ne peut pas être écrit : il est en lecture seule pour vous.</translation>
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation>Modifiez les droits du fichier et de son dossier.</translation>
  </message>
  <message>
   <source>A teacher is named, and no labels; but the student is not to learn from the teacher alone.</source>
   <translation>Un enseignant est indiqué, mais aucune étiquette ; or l'élève ne doit pas apprendre de l'enseignant seul.</translation>
  </message>
  <message>
   <source>Set train.labels to soft, or give labels.</source>
   <translation>Mettez train.labels à soft, ou donnez des étiquettes.</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Création de la scène d'exemple</translation>
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation>Une scène d'exemple de {size_px} pixels de côté ne peut pas être créée.</translation>
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation>Choisissez une taille de {smallest} à {largest} pixels.</translation>
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation>Écriture de la scène d'exemple</translation>
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation>La prédiction a des indices de classe hors de 0 à {last}.</translation>
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation>Masquez par 255, dans la référence aussi, les pixels sans prédiction.</translation>
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation>La référence a la forme {reference} et la prédiction {predicted}.</translation>
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation>Donnez les deux sur les mêmes pixels.</translation>
  </message>
  <message>
   <source>{budget} of {tiles} tiles cannot be chosen.</source>
   <translation>On ne peut pas choisir {budget} tuiles sur {tiles}.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}.</source>
   <translation>Donnez un budget de 1 à {tiles}.</translation>
  </message>
  <message>
   <source>Choosing tile {done} of {total}</source>
   <translation>Choix de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation>{empty} cellules sur {budget} n'ont aucune tuile, donc pas de médoïde.</translation>
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation>Exécutez à nouveau la sélection avec un budget plus petit.</translation>
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation>{cells} cellules n'ont pas de poids : les masses doivent être des nombres à partir de 0, dont un au moins supérieur à 0.</translation>
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation>Exécutez à nouveau la sélection.</translation>
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation>Mesure de la fidélité avec laquelle les tuiles représentent l'ensemble</translation>
  </message>
  <message>
   <source>There is no way to choose tiles named {name}.</source>
   <translation>Il n'y a pas de façon de choisir les tuiles nommée {name}.</translation>
  </message>
  <message>
   <source>Moving the medoids</source>
   <translation>Déplacement des médoïdes</translation>
  </message>
  <message>
   <source>The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.</source>
   <translation>La méthode ddoq-kinds doit savoir de quelles sortes de pixels les tuiles sont faites.</translation>
  </message>
  <message>
   <source>Choose the method ddoq, which needs to know none.</source>
   <translation>Choisissez la méthode ddoq, qui n'a besoin d'en connaître aucune.</translation>
  </message>
  <message>
   <source>This way to choose tiles needs the classes of all tiles.</source>
   <translation>Cette façon de choisir les tuiles a besoin des classes de toutes les tuiles.</translation>
  </message>
  <message>
   <source>Give a reference, or choose a way that needs none.</source>
   <translation>Donnez une référence, ou choisissez une façon qui n'en a pas besoin.</translation>
  </message>
  <message>
   <source>The method coverage needs tiles that are encoded as shares of textons or tokens.</source>
   <translation>La méthode coverage a besoin de tuiles encodées en parts de textons ou de tokens.</translation>
  </message>
  <message>
   <source>Encode the tiles with the encoder textons or tokens, or choose the method ddoq.</source>
   <translation>Encodez les tuiles avec l'encodeur textons ou tokens, ou choisissez la méthode ddoq.</translation>
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation>La normalisation {normalisation} n'existe pas.</translation>
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation>Choisissez mean1 ou pytorch-smt.</translation>
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation>Comparaison avec des tuiles aléatoires, {done} sur {total}</translation>
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation>Diminuez le budget à {tiles} ou moins ou découpez en tuiles une zone plus grande.</translation>
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation>Aucune distance ne peut être donnée : {cells} poids doivent être des nombres à partir de 0, et aucun plongement ne peut être NaN ou infini.</translation>
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation>Laissez de côté les tuiles sans plongement utilisable et exécutez à nouveau la sélection.</translation>
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation>Mode de poids non valide : {mode}.</translation>
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation>Choisissez parmi {modes} ou un nombre de 0 (uniform) à 1 (density).</translation>
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation>Les paramètres{origin} ne sont pas une correspondance par étapes.</translation>
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation>Commencez par le nom d'une étape et un deux-points : {allowed}.</translation>
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation>La section {name}{origin} n'est pas une liste de paramètres.</translation>
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation>Écrivez ses paramètres en dessous, en retrait : {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation>Le fichier de paramètres {path} n'est pas du YAML valide{line}.</translation>
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation>Écrivez chaque paramètre sous la forme 'nom: valeur', en retrait de deux espaces sous son étape.</translation>
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation>Le paramètre {name}{origin} n'existe pas.</translation>
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation>{hint}Permis ici : {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>Le fichier de paramètres {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation>Le paramètre {name}{origin} ne peut pas valoir {value} : {reason}.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation>Permis : {allowed}.</translation>
  </message>
  <message>
   <source>{count} conflicts are settled</source>
   <translation>{count} conflits sont réglés</translation>
  </message>
  <message>
   <source>The tile {tile} of this conflict is not among the study's tiles any more.</source>
   <translation>La tuile {tile} de ce conflit n'est plus parmi les tuiles de l'étude.</translation>
  </message>
  <message>
   <source>Tile the study as before, then settle it.</source>
   <translation>Découpez l'étude en tuiles comme avant, puis réglez-le.</translation>
  </message>
  <message>
   <source>There is no such conflict to settle.</source>
   <translation>Il n'y a pas de tel conflit à régler.</translation>
  </message>
  <message>
   <source>Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.</source>
   <translation>Les conflits ouverts sont dans la table conflicts de review.gpkg ; ddoq merge-labels les trouve.</translation>
  </message>
  <message>
   <source>More than one copy has other labels for the same tile: {others}.</source>
   <translation>Plus d'une copie a d'autres étiquettes pour la même tuile : {others}.</translation>
  </message>
  <message>
   <source>Say whose to take with --against NAME.</source>
   <translation>Dites lesquelles prendre avec --against NOM.</translation>
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation>{values} valeurs ont été données pour ramener {bands} bandes à leurs unités.</translation>
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation>Donnez une moyenne et un écart-type par bande.</translation>
  </message>
  <message>
   <source>{first}: {one} and {second}: {other} in {path} do not go together.</source>
   <translation>{first}: {one} et {second}: {other} dans {path} ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Gardez l'un des deux.</translation>
  </message>
  <message>
   <source>{path} lacks {missing}, which the decoding pipeline needs.</source>
   <translation>{path} n'a pas {missing}, dont la chaîne de décodage a besoin.</translation>
  </message>
  <message>
   <source>Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.</source>
   <translation>Ajoutez-le sous dataset_distillation ; pour choisir plutôt des tuiles d'une étude, omettez mode.</translation>
  </message>
  <message>
   <source>The mode {mode} in {path} is not one of distillation.</source>
   <translation>Le mode {mode} dans {path} n'est pas un mode de distillation.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.</source>
   <translation>Permis : {allowed} ; sans mode, des tuiles d'une étude sont choisies. Pour entraîner, c'est ddoq train, pour cartographier, ddoq predict.</translation>
  </message>
  <message>
   <source>The key {name} in {path} is refused: {reason}.</source>
   <translation>La clé {name} dans {path} est refusée : {reason}.</translation>
  </message>
  <message>
   <source>{way}</source>
   <translation>{way}</translation>
  </message>
  <message>
   <source>The section {name} in {path} is not read here.</source>
   <translation>La section {name} dans {path} n'est pas lue ici.</translation>
  </message>
  <message>
   <source>{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.</source>
   <translation>{path} n'est pas une configuration de distillation de pytorch-smt : il n'a pas de section dataset_distillation.</translation>
  </message>
  <message>
   <source>Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.</source>
   <translation>Écrivez ses clés sous dataset_distillation:, en retrait de deux espaces ; nos propres paramètres se donnent avec --settings.</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} est endommagé et ne peut pas être lu.</translation>
  </message>
  <message>
   <source>Run the distillation again.</source>
   <translation>Exécutez à nouveau la distillation.</translation>
  </message>
  <message>
   <source>Copy it again, or save the weights again.</source>
   <translation>Copiez-le à nouveau ou enregistrez à nouveau les poids.</translation>
  </message>
  <message>
   <source>{config} decodes the images that it names itself, so {given} has no meaning.</source>
   <translation>{config} décode les images qu'il nomme lui-même, {given} n'a donc pas de sens.</translation>
  </message>
  <message>
   <source>Leave it away, or set mode: medoid to choose tiles of a study.</source>
   <translation>Omettez-le, ou mettez mode: medoid pour choisir des tuiles d'une étude.</translation>
  </message>
  <message>
   <source>The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.</source>
   <translation>La configuration demande le périphérique {device}, que cette machine n'a pas : {taken} est pris, ce qui peut être plus lent.</translation>
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation>Le chargeur de données n'a fourni aucune tuile.</translation>
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation>Vérifiez son jeu de données, et que drop_last n'écarte pas le seul lot.</translation>
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation>Encodage du lot {done}</translation>
  </message>
  <message>
   <source>{path} names the class {target}, which is not ours and is not loaded.</source>
   <translation>{path} nomme la classe {target}, qui n'est pas de nous et n'est pas chargée.</translation>
  </message>
  <message>
   <source>Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and dataset_config_path (docs/pytorch-smt.md shows both).</source>
   <translation>Gardez seulement mode et dataset_distillation, et décrivez l'autoencodeur et les images dans des fichiers à nous, à vae_config_path et dataset_config_path (docs/pytorch-smt.md montre les deux).</translation>
  </message>
  <message>
   <source>Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.</source>
   <translation>Écrivez les images à la place : images: et un dossier, ou un fichier CSV ou Parquet de chemins, comme son input_csv_path.</translation>
  </message>
  <message>
   <source>Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Écrivez les paramètres de notre réseau sous model: (in_channels, size_px, latent_channels, ...), avec des poids qui lui vont ; un réseau à vous se donne en Python, sous la forme VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation>Les images ne peuvent pas être écrites en {asked}.</translation>
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation>Choisissez auto ou l'un de {allowed}.</translation>
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation>Des images de {bands} bandes ne peuvent pas être écrites en {asked}.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation>Choisissez tif ou pt, qui acceptent un nombre quelconque de bandes.</translation>
  </message>
  <message>
   <source>{path} has {found} bands, and the autoencoder {bands}.</source>
   <translation>{path} a {found} bandes, et l'autoencodeur {bands}.</translation>
  </message>
  <message>
   <source>Name the bands to use: bands: [1, 2, ...], or give images with these bands.</source>
   <translation>Nommez les bandes à utiliser : bands: [1, 2, ...], ou donnez des images avec ces bandes.</translation>
  </message>
  <message>
   <source>{path} is neither a CSV nor a Parquet file.</source>
   <translation>{path} n'est ni un fichier CSV ni un fichier Parquet.</translation>
  </message>
  <message>
   <source>Give one with a column image of paths.</source>
   <translation>Indiquez-en un avec une colonne image de chemins.</translation>
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation>Les images ont des formes différentes : {shapes}.</translation>
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation>Découpez-les à une même taille avec les mêmes bandes.</translation>
  </message>
  <message>
   <source>An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.</source>
   <translation>Une image ou fenêtre de {path} fait {width} sur {height} pixels, et l'autoencodeur voit {size} sur {size}.</translation>
  </message>
  <message>
   <source>Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.</source>
   <translation>Découpez-la d'abord en tuiles (ddoq export --format pytorch-smt en écrit de telles), ou listez des fenêtres : colonnes col et row.</translation>
  </message>
  <message>
   <source>{path} has {value} in it, which only Hydra resolves.</source>
   <translation>{path} contient {value}, que seul Hydra résout.</translation>
  </message>
  <message>
   <source>Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</source>
   <translation>Écrivez la valeur, ou résolvez-la d'abord là où se trouve pytorch-smt : pytorch-smt --cfg job --resolve ... &gt; conf.yaml</translation>
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation>Déplacement des centroïdes, lot {batch}</translation>
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation>Les étiquettes vont de {low} à {high}, et les cellules de 0 à {last}.</translation>
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation>Donnez les étiquettes que predict a renvoyées.</translation>
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation>latent ne peut pas valoir {latent}.</translation>
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation>Choisissez mu, la moyenne de la loi a posteriori, ou z, un tirage de celle-ci.</translation>
  </message>
  <message>
   <source>{means} means and {stds} standard deviations are named for {bands} bands.</source>
   <translation>{means} moyennes et {stds} écarts-types sont indiqués pour {bands} bandes.</translation>
  </message>
  <message>
   <source>Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.</source>
   <translation>Indiquez une moyenne et un écart-type supérieur à 0 par bande, ceux avec lesquels l'autoencodeur a été entraîné.</translation>
  </message>
  <message>
   <source>The images are standardised with their own means and deviations, for none are named.</source>
   <translation>Les images sont standardisées avec leurs propres moyennes et écarts-types, car aucun n'est indiqué.</translation>
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation>Seuls certains lots du chargeur de données portent des id ou des vecteurs.</translation>
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation>Faites que tous portent la même chose.</translation>
  </message>
  <message>
   <source>The files in {folder} are not of one distillation, or not of one that is known.</source>
   <translation>Les fichiers dans {folder} ne viennent pas d'une même distillation, ou pas d'une distillation connue.</translation>
  </message>
  <message>
   <source>Run the distillation again, into an empty folder.</source>
   <translation>Exécutez à nouveau la distillation, dans un dossier vide.</translation>
  </message>
  <message>
   <source>The section {key} of {path} names no images.</source>
   <translation>La section {key} de {path} ne nomme pas d'images.</translation>
  </message>
  <message>
   <source>Write images: and a folder, a CSV or a Parquet file of paths.</source>
   <translation>Écrivez images: et un dossier, ou un fichier CSV ou Parquet de chemins.</translation>
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation>Le modèle n'a pas de méthode encode, ce n'est donc pas un autoencodeur.</translation>
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation>Donnez un GenericVariationalAutoencoder entraîné ou tout module avec encode(images) -&gt; (mu, logvar).</translation>
  </message>
  <message>
   <source>{path} has no section {key} with images.</source>
   <translation>{path} n'a pas de section {key} avec des images.</translation>
  </message>
  <message>
   <source>Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.</source>
   <translation>Écrivez sous {key}: images: et un dossier, ou un fichier CSV ou Parquet de chemins ; ou nommez une autre section dans dataset_key.</translation>
  </message>
  <message>
   <source>Name the output_dir of a finished distillation.</source>
   <translation>Indiquez le output_dir d'une distillation terminée.</translation>
  </message>
  <message>
   <source>{path} holds no image.</source>
   <translation>{path} ne contient aucune image.</translation>
  </message>
  <message>
   <source>Give a folder of {allowed}, or a list of paths.</source>
   <translation>Indiquez un dossier de {allowed} ou une liste de chemins.</translation>
  </message>
  <message>
   <source>{path} has no column of images.</source>
   <translation>{path} n'a pas de colonne d'images.</translation>
  </message>
  <message>
   <source>Name the column {allowed}.</source>
   <translation>Nommez la colonne {allowed}.</translation>
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation>Un lot du chargeur de données ne contient pas d'images.</translation>
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation>Faites qu'il fournisse des tenseurs d'images, bandes, lignes et colonnes, ou des dictionnaires avec un tel tenseur sous "image".</translation>
  </message>
  <message>
   <source>{path} describes no autoencoder: it has no section model.</source>
   <translation>{path} ne décrit pas d'autoencodeur : il n'a pas de section model.</translation>
  </message>
  <message>
   <source>Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.</source>
   <translation>Écrivez sous model: les paramètres de GenericVariationalAutoencoder, au moins in_channels et size_px.</translation>
  </message>
  <message>
   <source>{config} chooses tiles of a study, and none is named.</source>
   <translation>{config} choisit des tuiles d'une étude, et aucune étude n'est indiquée.</translation>
  </message>
  <message>
   <source>Name it, with its rasters: ddoq run --config {config} STUDY RASTER...</source>
   <translation>Indiquez-la, avec ses rasters : ddoq run --config {config} ÉTUDE RASTER...</translation>
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation>Cet autoencodeur ne donne pas de variance, donc rien ne peut être tiré de sa loi a posteriori.</translation>
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation>Choisissez le latent mu.</translation>
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation>Le chargeur de données fournit des images, et k-means a besoin de vecteurs.</translation>
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation>Encodez-les d'abord avec extract_all_latents, puis appelez fit.</translation>
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation>Il n'y a pas encore de centroïdes.</translation>
  </message>
  <message>
   <source>Call fit first.</source>
   <translation>Appelez d'abord fit.</translation>
  </message>
  <message>
   <source>Opening image {done} of {total}</source>
   <translation>Ouverture de l'image {done} sur {total}</translation>
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation>Le chargeur de données fournit {total} images, et les cellules ont été faites de {fitted} latents.</translation>
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation>Utilisez le chargeur dont les latents ont été extraits ou un qui fournit les latents eux-mêmes.</translation>
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation>{path} ne contient pas de résultats de DDOQ : les indices et les poids manquent.</translation>
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation>Indiquez un fichier écrit par save_ddoq_results.</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} are not of our autoencoder; they begin with {first}.</source>
   <translation>Les poids dans {checkpoint} ne sont pas de notre autoencodeur ; ils commencent par {first}.</translation>
  </message>
  <message>
   <source>Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Entraînez-en un ici (ddoq encode écrit encoder/weights.safetensors à côté de son description.json), ou donnez votre réseau en Python, sous la forme VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation>Un lot de {images} images porte {paths} chemins.</translation>
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation>Donnez un chemin par image.</translation>
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation>latent_reduction ne peut pas valoir {how}.</translation>
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation>Il y a {indices} indices et {weights} poids.</translation>
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation>Donnez un poids par tuile : demandez les indices et les poids du même fit.</translation>
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation>Le chargeur de données mélange, donc la position d'une tuile n'y dit rien.</translation>
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation>Construisez-le avec shuffle=False ou faites que ses lots portent les id des tuiles sous "id".</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} do not fit the network in {config}: {reason}.</source>
   <translation>Les poids dans {checkpoint} ne conviennent pas au réseau dans {config} : {reason}.</translation>
  </message>
  <message>
   <source>Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.</source>
   <translation>Mettez in_channels, size_px, backbone, depth, latent_channels et width aux valeurs avec lesquelles il a été entraîné.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, which could run code, and is not opened.</source>
   <translation>{path} contient plus que des poids, ce qui pourrait exécuter du code, et n'est pas ouvert.</translation>
  </message>
  <message>
   <source>Where you trust it, keep its weights alone, in the Python that wrote it: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</source>
   <translation>Si vous lui faites confiance, gardez-en seulement les poids, dans le Python qui l'a écrit : torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</translation>
  </message>
  <message>
   <source>The window at column {col} and row {row} lies outside {path}.</source>
   <translation>La fenêtre à la colonne {col} et à la ligne {row} est hors de {path}.</translation>
  </message>
  <message>
   <source>Windows are pixels, counted from 0 at the upper left.</source>
   <translation>Les fenêtres sont en pixels, comptés à partir de 0 en haut à gauche.</translation>
  </message>
  <message>
   <source>The column {name} of {path} has a cell that is no number.</source>
   <translation>La colonne {name} de {path} a une cellule qui n'est pas un nombre.</translation>
  </message>
  <message>
   <source>Give each row the column and the row where its window begins, in pixels.</source>
   <translation>Donnez à chaque ligne la colonne et la ligne où commence sa fenêtre, en pixels.</translation>
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation>Écriture de l'image {done} sur {total}</translation>
  </message>
  <message>
   <source>The decoded tiles are written as {format}, and a teacher needs their values.</source>
   <translation>Les tuiles décodées sont écrites en {format}, et un enseignant a besoin de leurs valeurs.</translation>
  </message>
  <message>
   <source>Run decode again with the format tif.</source>
   <translation>Exécutez à nouveau decode avec le format tif.</translation>
  </message>
  <message>
   <source>Soft labels of tile {done} of {total}</source>
   <translation>Étiquettes souples de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation>{stage} est déjà faite pour ces paramètres.</translation>
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation>Les statistiques des bandes dans l'étude ne sont pas complètes ({reason}).</translation>
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation>Les tuiles n'ont aucun pixel valide à mesurer.</translation>
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation>Exécutez à nouveau l'étape tile ; les rasters ont peut-être changé depuis.</translation>
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation>Les tuiles ont {bands} bandes, mais les statistiques en décrivent {expected}.</translation>
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation>Utilisez les mêmes bandes que lors du découpage de l'étude ou exécutez à nouveau l'étape tile.</translation>
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation>Entraînez à nouveau l'élève ; son point de reprise est conservé, c'est donc rapide.</translation>
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation>{path}, un bloc déjà terminé de la carte, est endommagé.</translation>
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation>Supprimez ce fichier et exécutez à nouveau predict ; seul ce bloc est refait.</translation>
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation>Supprimez-le et exécutez à nouveau l'étape.</translation>
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation>Vérifiez le disque et le dossier, puis exécutez à nouveau la même commande.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation>Le disque est plein : {path} n'a pas pu être écrit.</translation>
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation>Libérez de la place sur ce disque et exécutez à nouveau la même commande ; les étapes terminées sont conservées.</translation>
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation>Vérifiez que le disque a de la place et que le dossier est accessible en écriture, puis exécutez à nouveau la même commande.</translation>
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation>{path} n'est pas un masque d'une tuile de {size} pixels.</translation>
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation>Exécutez à nouveau l'étape label ; il sera refait.</translation>
  </message>
  <message>
   <source>{path} holds no soft labels of {classes} classes for a tile of {size} pixels.</source>
   <translation>{path} ne contient pas d'étiquettes souples de {classes} classes pour une tuile de {size} pixels.</translation>
  </message>
  <message>
   <source>Run the stage soft_labels again; it will be made anew.</source>
   <translation>Exécutez à nouveau l'étape soft_labels ; il sera refait.</translation>
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation>{path} ne peut pas être remplacé : un autre programme le tient ouvert.</translation>
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation>Retirez la couche de QGIS ou fermez le programme qui l'affiche, puis exécutez à nouveau la même commande.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation>{path} ne peut pas être écrit : le dossier est en lecture seule pour vous.</translation>
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation>Choisissez un dossier d'étude où vous pouvez écrire ou modifiez ses droits.</translation>
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation>{path} est endommagé, ou contient autre chose que des tenseurs et des nombres, et n'est pas ouvert.</translation>
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation>Seuls les fichiers qui se chargent avec torch.load(..., weights_only=True) sont acceptés ; enregistrez-le à nouveau sous cette forme.</translation>
  </message>
  <message>
   <source>The vectors in {path} are not of one length.</source>
   <translation>Les vecteurs dans {path} n'ont pas tous la même longueur.</translation>
  </message>
  <message>
   <source>Make the file again.</source>
   <translation>Refaites le fichier.</translation>
  </message>
  <message>
   <source>cfg.loss.weight has {weights} numbers for {classes} classes.</source>
   <translation>cfg.loss.weight a {weights} nombres pour {classes} classes.</translation>
  </message>
  <message>
   <source>Give one a class.</source>
   <translation>Donnez-en un par classe.</translation>
  </message>
  <message>
   <source>The configuration of the student is a {kind}.</source>
   <translation>La configuration de l'élève est un {kind}.</translation>
  </message>
  <message>
   <source>Give a mapping, or an object with attributes, with model, loss and optimizer.</source>
   <translation>Donnez un dictionnaire, ou un objet avec des attributs, avec model, loss et optimizer.</translation>
  </message>
  <message>
   <source>{where}.{name} is not followed.{hint}</source>
   <translation>{where}.{name} n'est pas pris en compte.{hint}</translation>
  </message>
  <message>
   <source>Remove it. Allowed here: {allowed}.</source>
   <translation>Retirez-le. Permis ici : {allowed}.</translation>
  </message>
  <message>
   <source>cfg.loss.{key}: {value} is not followed.</source>
   <translation>cfg.loss.{key}: {value} n'est pas pris en compte.</translation>
  </message>
  <message>
   <source>Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.</source>
   <translation>Retirez-le. Les pixels à laisser hors de la perte valent 255 dans les masques ; la moyenne est prise sur chaque tuile, puis pondérée.</translation>
  </message>
  <message>
   <source>cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.</source>
   <translation>cfg.model.{name} n'est pas pris en compte : la profondeur et le décodeur sont adaptés à la taille des tuiles.</translation>
  </message>
  <message>
   <source>Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).</source>
   <translation>Retirez-le ; ou construisez le réseau vous-même et donnez-le : StudentSegmentationModel(network=..., classes=...).</translation>
  </message>
  <message>
   <source>cfg.{name} is not a section.</source>
   <translation>cfg.{name} n'est pas une section.</translation>
  </message>
  <message>
   <source>Write its settings below it, such as _target_.</source>
   <translation>Écrivez ses paramètres en dessous, comme _target_.</translation>
  </message>
  <message>
   <source>cfg.{where} names the class {target}, which is not one that the student can take.</source>
   <translation>cfg.{where} nomme la classe {target}, que l'élève ne peut pas prendre.</translation>
  </message>
  <message>
   <source>Choose of {package} one of {allowed}.</source>
   <translation>Choisissez dans {package} l'un de {allowed}.</translation>
  </message>
  <message>
   <source>cfg.model names the class {target}, which is not ours and is not loaded.</source>
   <translation>cfg.model nomme la classe {target}, qui n'est pas de nous et n'est pas chargée.</translation>
  </message>
  <message>
   <source>Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of segmentation_models_pytorch.</source>
   <translation>Construisez-le vous-même et donnez-le : StudentSegmentationModel(network=..., classes=...) ; ou nommez une classe de segmentation_models_pytorch.</translation>
  </message>
  <message>
   <source>cfg.{name} has {value} in it, which only Hydra resolves.</source>
   <translation>cfg.{name} contient {value}, que seul Hydra résout.</translation>
  </message>
  <message>
   <source>Resolve it first: OmegaConf.to_container(cfg, resolve=True).</source>
   <translation>Résolvez-la d'abord : OmegaConf.to_container(cfg, resolve=True).</translation>
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation>Il n'y a pas d'élève entraîné dans {folder}.</translation>
  </message>
  <message>
   <source>Train one first.</source>
   <translation>Entraînez-en un d'abord.</translation>
  </message>
  <message>
   <source>cfg.optimizer.{name} cannot be {text}.</source>
   <translation>cfg.optimizer.{name} ne peut pas valoir {text}.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Indiquez un nombre.</translation>
  </message>
  <message>
   <source>cfg.model.classes is 1, and a student gives a probability to each of two classes or more.</source>
   <translation>cfg.model.classes vaut 1, et un élève donne une probabilité à chacune d'au moins deux classes.</translation>
  </message>
  <message>
   <source>Set it to 2: 0 for what is not the class, 1 for what is.</source>
   <translation>Mettez 2 : 0 pour ce qui n'est pas la classe, 1 pour ce qui l'est.</translation>
  </message>
  <message>
   <source>The optimiser {name} cannot be made with {options}: {reason}.</source>
   <translation>L'optimiseur {name} ne peut pas être créé avec {options} : {reason}.</translation>
  </message>
  <message>
   <source>Correct cfg.optimizer.</source>
   <translation>Corrigez cfg.optimizer.</translation>
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation>L'élève dans {folder} a été fait par une autre version et ne peut pas être utilisé.</translation>
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation>Entraînez-le à nouveau avec cette version.</translation>
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation>{path} manque dans l'étude : {about}.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation>Exécutez à nouveau l'étape qui le produit.</translation>
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation>Une autre tâche ({job}, processus {pid}) est en cours sur cette étude.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation>Attendez-la ou annulez-la, puis réessayez.</translation>
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation>Une tâche ({job}) sur une autre machine, {host}, est en cours sur cette étude.</translation>
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation>Attendez-la. Si plus rien ne s'y exécute, supprimez le fichier {path}.</translation>
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation>Une autre tâche vient de commencer sur cette étude.</translation>
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation>{path} est un fichier.</translation>
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation>Indiquez un dossier pour l'étude.</translation>
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation>{path} n'est pas une étude : ce dossier n'existe pas ou rien n'y a jamais été découpé en tuiles.</translation>
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation>Commencez par : ddoq tile {path} RASTER</translation>
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation>Le dossier {path} n'est pas vide et n'est pas une étude.</translation>
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation>Choisissez un dossier vide ou nouveau.</translation>
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation>{path} a changé depuis son découpage en tuiles.</translation>
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation>Exécutez à nouveau : ddoq tile {study}</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation>Le raster {path} de cette étude n'est plus là.</translation>
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation>Remettez-le ou recommencez avec ddoq tile et le nouvel emplacement du fichier.</translation>
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation>{stage} a besoin du résultat de {needed}, qui n'existe pas encore.</translation>
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation>Exécutez d'abord : ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation>Le résultat de {needed} est périmé : ce dont il a été fait a changé depuis.</translation>
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation>Exécutez à nouveau : ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.</source>
   <translation>{coarse} segments grossiers, {medium} moyens et {fine} fins ne sont pas des niveaux du grossier au fin.</translation>
  </message>
  <message>
   <source>Ask for more medium segments than coarse ones, and for more fine ones than medium ones.</source>
   <translation>Demandez plus de segments moyens que de grossiers, et plus de fins que de moyens.</translation>
  </message>
  <message>
   <source>Segments of tile {done} of {total}</source>
   <translation>Segments de la tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>A tile would have {count} segments; there can be {most}.</source>
   <translation>Une tuile aurait {count} segments ; il peut y en avoir {most}.</translation>
  </message>
  <message>
   <source>Ask for fewer fine segments, or tile the rasters smaller.</source>
   <translation>Demandez moins de segments fins ou découpez les rasters en tuiles plus petites.</translation>
  </message>
  <message>
   <source>The description {path} cannot be used: {reason}.</source>
   <translation>La description {path} ne peut pas être utilisée : {reason}.</translation>
  </message>
  <message>
   <source>Correct it; docs/teachers.md shows one.</source>
   <translation>Corrigez-la ; docs/teachers.md en montre une.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} bands, and {raster} has {count}.</source>
   <translation>L'enseignant {path} prend {wanted} bandes, et {raster} en a {count}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands: {names}.</source>
   <translation>Choisissez un enseignant entraîné avec ces bandes : {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.</source>
   <translation>L'enseignant {path} prend {wanted} comme bande {number}, et {raster} y a {name}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands, in this order: {names}.</source>
   <translation>Choisissez un enseignant entraîné avec ces bandes, dans cet ordre : {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} has other classes than {first}: {names}.</source>
   <translation>L'enseignant {path} a d'autres classes que {first} : {names}.</translation>
  </message>
  <message>
   <source>Choose teachers of the same classes: {wanted}.</source>
   <translation>Choisissez des enseignants qui ont les mêmes classes : {wanted}.</translation>
  </message>
  <message>
   <source>The teacher {path} is damaged and cannot be read.</source>
   <translation>L'enseignant {path} est endommagé et ne peut pas être lu.</translation>
  </message>
  <message>
   <source>Copy or export it again.</source>
   <translation>Copiez-le ou exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>The teacher {path} does not give {gives}, as its description says.</source>
   <translation>L'enseignant {path} ne donne pas {gives}, contrairement à ce que dit sa description.</translation>
  </message>
  <message>
   <source>Correct gives in its description: logits or probabilities.</source>
   <translation>Corrigez gives dans sa description : logits ou probabilities.</translation>
  </message>
  <message>
   <source>The teacher {path} is not there.</source>
   <translation>L'enseignant {path} n'existe pas.</translation>
  </message>
  <message>
   <source>The description of {path} does not say its architecture and backbone.</source>
   <translation>La description de {path} ne donne pas son architecture ni son backbone.</translation>
  </message>
  <message>
   <source>Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.</source>
   <translation>Ajoutez les deux à {description}, sous les noms de segmentation-models-pytorch : unet, resnet34.</translation>
  </message>
  <message>
   <source>No teacher was named.</source>
   <translation>Aucun enseignant n'a été indiqué.</translation>
  </message>
  <message>
   <source>Give a trained model: --teachers FOLDER or FILE.</source>
   <translation>Indiquez un modèle entraîné : --teachers DOSSIER ou FICHIER.</translation>
  </message>
  <message>
   <source>What the teacher {path} was trained on is not known: there is no {description}.</source>
   <translation>On ne sait pas avec quoi l'enseignant {path} a été entraîné : il n'y a pas de {description}.</translation>
  </message>
  <message>
   <source>Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.</source>
   <translation>Écrivez-la : bands, classes, mean, std et, pour des poids, architecture et backbone ; voir docs/teachers.md.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, and is not opened: what it holds could run code.</source>
   <translation>{path} contient autre chose que des poids et n'est pas ouvert : ce qu'il contient pourrait exécuter du code.</translation>
  </message>
  <message>
   <source>Save its state_dict alone, best as safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</source>
   <translation>Enregistrez seulement son state_dict, de préférence en safetensors : safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</translation>
  </message>
  <message>
   <source>The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.</source>
   <translation>L'enseignant {path} ne peut pas être exécuté sur des fenêtres de {window_px} px avec {bands} bandes : {reason}.</translation>
  </message>
  <message>
   <source>Check the size of its windows, its bands and its classes in its description.</source>
   <translation>Vérifiez dans sa description la taille de ses fenêtres, ses bandes et ses classes.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.</source>
   <translation>L'échelle de l'enseignant {path} ne convient pas à la bande {band} : {share} de ses valeurs sont au-delà de 8 écarts-types.</translation>
  </message>
  <message>
   <source>Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.</source>
   <translation>Choisissez un enseignant entraîné avec des valeurs de la même unité, par exemple les deux en réflectance de 0 à 1.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.</source>
   <translation>L'échelle de l'enseignant {path} ne convient pas à la bande {band} : la dispersion de ses valeurs n'est que de {spread} écarts-types.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the network that is described: {reason}.</source>
   <translation>Les poids {path} ne conviennent pas au réseau décrit : {reason}.</translation>
  </message>
  <message>
   <source>Check architecture, backbone, options, bands and classes in {description}.</source>
   <translation>Vérifiez architecture, backbone, options, bands et classes dans {description}.</translation>
  </message>
  <message>
   <source>Tiles are labelled {name}, a class that the teacher {path} does not know.</source>
   <translation>Des tuiles sont étiquetées {name}, une classe que l'enseignant {path} ne connaît pas.</translation>
  </message>
  <message>
   <source>Give the classes the teacher's names: {names}; or choose another teacher.</source>
   <translation>Donnez aux classes les noms de l'enseignant : {names} ; ou choisissez un autre enseignant.</translation>
  </message>
  <message>
   <source>The teacher {path} takes windows of {window_px} px, and no others.</source>
   <translation>L'enseignant {path} prend des fenêtres de {window_px} px, et aucune autre.</translation>
  </message>
  <message>
   <source>Leave Window empty.</source>
   <translation>Laissez Fenêtre vide.</translation>
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation>{path} n'a aucun pixel valide : chaque bande est nodata partout.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation>Vérifiez dans QGIS sa valeur nodata, son masque et sa bande alpha, ou laissez ce raster de côté.</translation>
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation>Comptage des pixels valides de {name}</translation>
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation>Recherche de bandes sans données dans {name}</translation>
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation>{raster} : les bandes sans aucun pixel valide sont laissées de côté : {bands}.</translation>
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation>{reason} L'étude continue sans lui.</translation>
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation>Mesure des bandes</translation>
  </message>
  <message>
   <source>No raster was given.</source>
   <translation>Aucun raster n'a été donné.</translation>
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation>Indiquez-en un ou plusieurs : ddoq tile ÉTUDE RASTER...</translation>
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation>{path} n'a, dans la zone à découper, aucun pixel valide dans toutes ses bandes.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation>Vérifiez dans QGIS sa valeur nodata, son masque, sa bande alpha et la zone d'intérêt, ou laissez ce raster de côté.</translation>
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation>Aucun des {count} rasters n'a donné de tuile.</translation>
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation>Diminuez la taille de tuile ou la part valide minimale.</translation>
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation>Aucune tuile de {path} n'est au moins à moitié dans la zone d'intérêt.</translation>
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation>Agrandissez la zone, diminuez la taille de tuile ou laissez ce raster de côté.</translation>
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation>Aucune tuile de {path} n'atteint la part valide minimale de {least:.0f} % : la meilleure a {best:.1f} %.</translation>
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation>Diminuez la part valide minimale ou la taille de tuile (actuellement {size} pixels).</translation>
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation>Un lot d'entraînement a {parts} parties.</translation>
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation>Donnez (image, masque) ou (image, masque, poids), comme le fait DDOQDistilledDataset.</translation>
  </message>
  <message>
   <source>The soft labels are of decoded tiles, of which there are no masks.</source>
   <translation>Les étiquettes souples sont de tuiles décodées, pour lesquelles il n'y a pas de masques.</translation>
  </message>
  <message>
   <source>Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.</source>
   <translation>Entraînez avec les seules étiquettes souples (labels: soft), ou exécutez soft_labels pour les tuiles sélectionnées.</translation>
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation>L'entraînement a divergé : la perte n'est plus un nombre.</translation>
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation>Diminuez le taux d'apprentissage et entraînez à nouveau.</translation>
  </message>
  <message>
   <source>Tile {tile} is labelled {name}, a class that the soft labels do not have.</source>
   <translation>La tuile {tile} est étiquetée {name}, une classe que les étiquettes souples n'ont pas.</translation>
  </message>
  <message>
   <source>Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).</source>
   <translation>Exécutez à nouveau soft_labels avec un enseignant qui la connaît, ou entraînez avec les seuls masques (labels: hard).</translation>
  </message>
  <message>
   <source>There is no student yet to go on from: the training begins from scratch.</source>
   <translation>Il n'y a pas encore d'élève dont partir : l'entraînement commence à partir de zéro.</translation>
  </message>
  <message>
   <source>The training goes on from the present student.</source>
   <translation>L'entraînement part de l'élève actuel.</translation>
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation>Les indices des tuiles choisies ne sont pas une liste de nombres entiers.</translation>
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation>Donnez les positions des tuiles, de 0 à {last}.</translation>
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation>L'indice {index} est hors du jeu de données de {total} tuiles.</translation>
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation>Donnez des positions de 0 à {last} ; sélectionnez à nouveau les tuiles si le jeu de données a changé.</translation>
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation>Il y a {first_count} {first} et {second_count} {second}.</translation>
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation>Donnez-en un de chaque pour chaque tuile.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation>Le masque de la tuile {tile} a l'indice de classe {index}, et il y a {classes} classes.</translation>
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation>Refaites les masques avec la table des classes actuelle.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation>Le masque de la tuile {tile} fait {shape} pixels, la tuile {size} sur {size}.</translation>
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation>Refaites les masques avec l'étape label.</translation>
  </message>
  <message>
   <source>The present student does not fit ({differs}): the training begins from scratch.</source>
   <translation>L'élève actuel ne convient pas ({differs}) : l'entraînement commence à partir de zéro.</translation>
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation>Il ne reste aucun pixel étiqueté avec un poids pour entraîner.</translation>
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation>Étiquetez d'abord quelques-unes des tuiles choisies.</translation>
  </message>
  <message>
   <source>use_soft_labels is set, and the batch carries masks.</source>
   <translation>use_soft_labels est activé, et le lot contient des masques.</translation>
  </message>
  <message>
   <source>Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.</source>
   <translation>Donnez soft_labels à DDOQDistilledDataset, ou mettez use_soft_labels à false.</translation>
  </message>
  <message>
   <source>All {count} labelled tiles were drawn at random for class areas, and are not trained on.</source>
   <translation>Toutes les {count} tuiles étiquetées ont été tirées au hasard pour les surfaces des classes et ne servent pas à l'entraînement.</translation>
  </message>
  <message>
   <source>Label the tiles of the selection too, or train on these as well (setting area_tiles).</source>
   <translation>Étiquetez aussi les tuiles de la sélection, ou entraînez sur celles-ci également (paramètre area_tiles).</translation>
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation>Cartographie des tuiles, {done} sur {total}</translation>
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation>{tiles} tuiles dont la place est connue ne peuvent pas être réparties entre entraînement et validation.</translation>
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation>Entraînez sans validation ou étiquetez davantage de tuiles.</translation>
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation>Entraînement, pas {step} sur {steps}</translation>
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation>Un poids est négatif ou n'est pas un nombre.</translation>
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation>Sélectionnez à nouveau les tuiles ; les poids sont positifs et de moyenne 1.</translation>
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation>Des tuiles de {size} pixels ne peuvent pas être divisées par deux {depth} fois.</translation>
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation>Indiquez une profondeur de 1 à {most} ou choisissez des tuiles plus grandes.</translation>
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation>La perte de l'encodeur n'est pas un nombre après l'époque {epoch}.</translation>
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation>Diminuez le learning_rate de l'encodeur et vérifiez que les bandes ne contiennent pas de valeurs infinies.</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation>Époque {epoch} sur {epochs} au plus</translation>
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation>Seuls {active} canaux latents sur {channels} portent de l'information ; les autres sont laissés hors du plongement.</translation>
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation>Des latents de longueur {found} ne sont pas de cet encodeur, dont la longueur est {length}.</translation>
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation>Utilisez des latents et un encodeur de la même exécution de l'étape encode.</translation>
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation>Le périphérique n'a plus eu assez de mémoire pendant l'entraînement de l'encodeur.</translation>
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation>Diminuez le batch_size de l'encodeur (actuellement {batch_size}) ou utilisez un autre périphérique.</translation>
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation>Il n'y a pas de backbone nommé {name}.</translation>
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation>Utilisez compact ou un encodeur de segmentation-models-pytorch comme {near}.</translation>
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation>Le backbone {name} ne peut pas être utilisé avec la profondeur {depth} : {reason}.</translation>
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation>Utilisez le backbone compact, une autre profondeur ou aucun poids préentraîné.</translation>
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation>{path} dépasse là où le SCR du raster est défini.</translation>
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation>Découpez-le aux alentours du raster ou vérifiez son SCR.</translation>
  </message>
  <message>
   <source>{path} has no CRS but the raster has one, so they cannot be laid over each other.</source>
   <translation>{path} n’a pas de SCR mais le raster en a un : ils ne peuvent donc pas être superposés.</translation>
  </message>
  <message>
   <source>Assign the right CRS to it (in QGIS: Layer &gt; Set CRS, then export).</source>
   <translation>Attribuez-lui le bon SCR (dans QGIS : Couche &gt; Définir le SCR, puis exportez).</translation>
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation>{path} est une table sans géométrie.</translation>
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation>Indiquez une couche avec des polygones.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation>{path} n'a pas de couche {layer} ; il a {layers}.</translation>
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation>Choisissez l'une de ces couches.</translation>
  </message>
  <message>
   <source>{path} has a CRS but the raster has none, so they cannot be laid over each other.</source>
   <translation>{path} a un SCR mais le raster n’en a pas : ils ne peuvent donc pas être superposés.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the raster (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Attribuez le bon SCR au raster (dans QGIS : Raster &gt; Projections &gt; Assigner une projection).</translation>
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation>{path} n'est pas un fichier vecteur que GDAL peut lire ({reason}).</translation>
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation>Indiquez un fichier GeoPackage, Shapefile ou GeoJSON.</translation>
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation>La tâche n'est pas comprise.</translation>
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation>Envoyez une ligne comme {{"v": 1, "job": "select", "study": "...", "settings": {{}}}} ; tâches : {jobs}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation>Découper des rasters en tuiles et garder celles qui ont assez de pixels valides.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation>Le départ de tout hasard : même graine, même résultat. Un nombre entier quelconque.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation>Combien de threads du processeur utiliser ; 0 en prend la moitié, pour que la machine reste utilisable. Les résultats ne sont identiques au bit près que pour le même nombre de threads.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation>Les rasters de l'étude : tous ceux que GDAL ouvre, avec les mêmes bandes dans le même ordre.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Taille de tuile</translation>
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation>Côté d'une tuile. C'est l'unité que vous étiquetterez : assez grande pour être reconnue.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation>Distance d'une tuile à la suivante ; plus petite que la taille, les tuiles se recouvrent. Vide : la taille.</translation>
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation>Part valide minimale</translation>
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation>Une tuile avec une part plus petite de pixels valides est laissée de côté (0 à 1).</translation>
  </message>
  <message>
   <source>Further nodata values</source>
   <translation>Autres valeurs nodata</translation>
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation>Valeurs de pixel à prendre comme nodata, outre la valeur déclarée, le masque, l'alpha et NaN du raster lui-même.</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation>Numéros des bandes à utiliser, à partir de 1. Vide : toutes.</translation>
  </message>
  <message>
   <source>Area of interest</source>
   <translation>Zone d'intérêt</translation>
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation>Un fichier vecteur ; seules les tuiles dans ses polygones sont gardées.</translation>
  </message>
  <message>
   <source>Layer of the area</source>
   <translation>Couche de la zone</translation>
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation>Quelle couche de ce fichier. Vide : la première.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation>Combien de mémoire les pixels peuvent prendre pendant la lecture.</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation>Transformer chaque tuile en un vecteur, de sorte que les tuiles qui se ressemblent soient proches.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation>Où calculer : auto prend une carte NVIDIA (cuda), puis une d'Apple (mps), puis le processeur (cpu).</translation>
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
   <translation>Encodeur</translation>
  </message>
  <message>
   <source>vae learns from these tiles what they have in common; textons counts the kinds of pixel in each, with their surroundings; spectral takes band statistics; tokens counts the kinds of place that a vae knows; pretrained asks a network that others trained; joined sets several of these side by side; precomputed takes embeddings that you have. textons and spectral take seconds.</source>
   <translation>vae apprend de ces tuiles ce qu'elles ont en commun ; textons compte les sortes de pixels de chacune, avec leurs alentours ; spectral prend les statistiques des bandes ; tokens compte les sortes de lieux que connaît un VAE ; pretrained interroge un réseau entraîné par d'autres ; joined en met plusieurs côte à côte ; precomputed prend des embeddings que vous avez. textons et spectral prennent quelques secondes.</translation>
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
   <translation>Réseau préentraîné</translation>
  </message>
  <message>
   <source>For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.</source>
   <translation>Pour l'encodeur pretrained : tout réseau de timm, par exemple vit_small_patch16_224 ; ou un réseau multispectral, par exemple resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Ses poids sont téléchargés une fois.</translation>
  </message>
  <message>
   <source>File of weights</source>
   <translation>Fichier de poids</translation>
  </message>
  <message>
   <source>For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that are downloaded.</source>
   <translation>Pour l'encodeur pretrained : des poids de ce réseau que vous avez, en safetensors ou en state_dict de torch. Vide : ceux qui sont téléchargés.</translation>
  </message>
  <message>
   <source>Channels of the bands</source>
   <translation>Canaux des bandes</translation>
  </message>
  <message>
   <source>For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.</source>
   <translation>Pour l'encodeur pretrained et un réseau multispectral : lequel de ses canaux est chaque bande, dans l'ordre du raster, par exemple B2, B3, B4, B8 ; - pour aucun. Vide : d'après les noms des bandes, ou l'une après l'autre s'il y en a autant.</translation>
  </message>
  <message>
   <source>Wavelengths</source>
   <translation>Longueurs d'onde</translation>
  </message>
  <message>
   <source>For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.</source>
   <translation>Pour l'encodeur pretrained et dofa : de chaque bande en micromètres, dans l'ordre du raster. Vide : comme le disent les métadonnées du raster.</translation>
  </message>
  <message>
   <source>µm</source>
   <translation>µm</translation>
  </message>
  <message>
   <source>Encoders to join</source>
   <translation>Encodeurs à réunir</translation>
  </message>
  <message>
   <source>For the encoder joined: names of other encoders, with commas between. Each counts for as much.</source>
   <translation>Pour l'encodeur joined : noms d'autres encodeurs, séparés par des virgules. Chacun compte autant.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Plongements</translation>
  </message>
  <message>
   <source>For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and columns of numbers.</source>
   <translation>Pour l'encodeur precomputed : un raster de grille quelconque dont les bandes sont le plongement, ou une table Parquet avec une colonne tile_id et des colonnes de nombres.</translation>
  </message>
  <message>
   <source>Spread of the embeddings</source>
   <translation>Dispersion des plongements</translation>
  </message>
  <message>
   <source>For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.</source>
   <translation>Pour l'encodeur precomputed et un raster : prendre aussi, à côté de la moyenne de chaque bande, sa dispersion dans une tuile.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>For the encoder tokens: how many kinds of place.</source>
   <translation>Pour l'encodeur tokens : combien de sortes d'endroits.</translation>
  </message>
  <message>
   <source>Textons</source>
   <translation>Textons</translation>
  </message>
  <message>
   <source>For the encoder textons: how many kinds of pixel.</source>
   <translation>Pour l'encodeur textons : combien de sortes de pixels.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Voisinage</translation>
  </message>
  <message>
   <source>For the encoder textons: the edge of what is looked at around each pixel.</source>
   <translation>Pour l'encodeur textons : le côté de la fenêtre autour de chaque pixel.</translation>
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation>Backbone du VAE</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact est petit et rapide sur un processeur ; ou le nom d'un encodeur quelconque de segmentation-models-pytorch, comme resnet18.</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Profondeur</translation>
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation>Combien de fois le VAE divise la tuile par deux : le latent a 1/2^profondeur de sa résolution.</translation>
  </message>
  <message>
   <source>Latent channels</source>
   <translation>Canaux latents</translation>
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation>Nombres par position du latent.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside giving it back, that two views of a tile are more alike than two tiles.</source>
   <translation>Ce que le VAE apprend : restituer la tuile ; masked : la restituer bien que des blocs en soient cachés ; contrastive : en plus, que deux vues d'une tuile se ressemblent davantage que deux tuiles.</translation>
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
   <translation>Part cachée</translation>
  </message>
  <message>
   <source>For the objectives masked and contrastive: the share of a tile's blocks that are hidden.</source>
   <translation>Pour les objectifs masked et contrastive : la part des blocs d'une tuile qui sont cachés.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Weight of the contrastive term against reconstruction.</source>
   <translation>Poids du terme contrastif par rapport à la reconstruction.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>For the objective contrastive: the lower, the more the most alike tiles are pushed apart.</source>
   <translation>Pour l'objectif contrastive : plus elle est basse, plus les tuiles les plus semblables sont écartées.</translation>
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation>Perte de reconstruction</translation>
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation>Comment une tuile décodée est comparée à la vraie.</translation>
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
   <translation>Bêta</translation>
  </message>
  <message>
   <source>Weight of the KL term against reconstruction.</source>
   <translation>Poids du terme KL face à la reconstruction.</translation>
  </message>
  <message>
   <source>Free bits</source>
   <translation>Bits libres</translation>
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation>La KL en dessous de cela, en nats par nombre latent, n'est pas pénalisée.</translation>
  </message>
  <message>
   <source>Annealing</source>
   <translation>Montée de bêta</translation>
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation>Part de tous les pas pendant laquelle bêta monte depuis 0.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation>Au plus autant de passages ; l'entraînement s'arrête plus tôt quand il ne gagne plus.</translation>
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation>Tuiles par époque</translation>
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation>Au plus autant de tuiles sont vues par époque, pour que les grandes études restent rapides.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Taille du lot</translation>
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation>Tuiles par pas de l'optimiseur.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation>Pas de l'optimiseur.</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Patience</translation>
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation>Arrêter après autant d'époques sans gain sur les tuiles réservées ; 0 n'arrête jamais plus tôt.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>époques</translation>
  </message>
  <message>
   <source>Components</source>
   <translation>Composantes</translation>
  </message>
  <message>
   <source>Longest vector of a tile; longer ones are shortened by principal components.</source>
   <translation>Vecteur le plus long d'une tuile ; les plus longs sont raccourcis par composantes principales.</translation>
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation>Combien de mémoire les tuiles peuvent prendre.</translation>
  </message>
  <message>
   <source>Choose the tiles to label, each with the tiles that it stands for.</source>
   <translation>Choisir les tuiles à étiqueter, chacune avec les tuiles qu'elle représente.</translation>
  </message>
  <message>
   <source>Way to choose</source>
   <translation>Façon de choisir</translation>
  </message>
  <message>
   <source>ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, rare ones too; it needs the encoder textons or tokens. The others are there to compare with.</source>
   <translation>ddoq-kinds : de chaque cellule des vecteurs quantifiés, dans la moitié de ses tuiles la plus proche du centroïde, celle qui apporte le plus de sortes de pixels. ddoq : le médoïde, la plus proche de toutes. coverage : des tuiles qui ensemble contiennent beaucoup de chaque sorte de pixel, même rare ; il faut l'encodeur textons ou tokens. Les autres servent à comparer.</translation>
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
   <translation>Budget</translation>
  </message>
  <message>
   <source>How many tiles you will label; auto takes as many as the budget rule asks.</source>
   <translation>Combien de tuiles vous étiquetterez ; auto en prend autant que la règle du budget en demande.</translation>
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation>Règle d'un budget automatique</translation>
  </message>
  <message>
   <source>gain: stop when a tile more explains less than the gain below; variance: explain the share below; elbow: the bend of the curve on log K.</source>
   <translation>gain : s'arrêter quand une tuile de plus explique moins que le gain ci-dessous ; variance : expliquer la part ci-dessous ; coude : le coude de la courbe sur log K.</translation>
  </message>
  <message>
   <source>gain</source>
   <translation>gain</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>variance</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>coude</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>Variance expliquée</translation>
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation>Pour la règle variance : la part à expliquer.</translation>
  </message>
  <message>
   <source>Minimum gain</source>
   <translation>Gain minimal</translation>
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation>Pour la règle gain : part de la variance qu'une tuile de plus doit expliquer.</translation>
  </message>
  <message>
   <source>Smallest automatic budget</source>
   <translation>Plus petit budget automatique</translation>
  </message>
  <message>
   <source>An automatic budget begins here.</source>
   <translation>Un budget automatique commence ici.</translation>
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation>Plus grand budget automatique</translation>
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation>Un budget automatique et la courbe s'arrêtent ici.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Ce par quoi la perte d'une tuile est multipliée : la masse de sa cellule à la puissance 0 (uniforme), 1/2 (sqrt) ou 1 (densité), ramenée à une moyenne de 1.</translation>
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
   <translation>densité</translation>
  </message>
  <message>
   <source>Weight exponent</source>
   <translation>Exposant des poids</translation>
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation>Une puissance quelconque de 0 à 1 au lieu des trois nommées.</translation>
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation>Échelle des poids</translation>
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation>mean1, ou l'échelle de l'autre programme (moyenne 1/sqrt(K)) pour les exports vers pytorch-smt.</translation>
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
   <translation>Algorithme</translation>
  </message>
  <message>
   <source>For ddoq-kinds and ddoq: how the cells are found. auto takes the exact Lloyd iteration as long as it is fast.</source>
   <translation>Pour ddoq-kinds et ddoq : comment les cellules sont trouvées. auto prend l'itération exacte de Lloyd tant qu'elle est rapide.</translation>
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
   <translation>Pas de CLVQ</translation>
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation>À quelle vitesse CLVQ oublie.</translation>
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
   <translation>Tolérance</translation>
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation>Arrêter quand une itération diminue la distorsion de moins que cette part.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Itérations</translation>
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation>Au plus autant de passages sur les tuiles.</translation>
  </message>
  <message>
   <source>Random draws</source>
   <translation>Tirages aléatoires</translation>
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation>À combien de sélections aléatoires la qualité est comparée.</translation>
  </message>
  <message>
   <source>Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell.</source>
   <translation>Créer un petit jeu de tuiles synthétiques : quantifier les latents mêmes du VAE et décoder le centroïde de chaque cellule.</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Tuiles décodées</translation>
  </message>
  <message>
   <source>How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.</source>
   <translation>Combien de tuiles décoder ; auto s'arrête là où une de plus explique moins d'un millième de la variance.</translation>
  </message>
  <message>
   <source>What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Ce par quoi la perte d'une tuile décodée est multipliée : la masse de sa cellule à la puissance 0 (uniform, uniforme), 1/2 (sqrt) ou 1 (density, densité), ramenée à une moyenne de 1.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.</source>
   <translation>auto : celui du raster s'il accepte les bandes et leurs valeurs, sinon GeoTIFF. tif : bandes quelconques, avec noms. png : 1, 3 ou 4 bandes de 8 ou 16 bits. jpg : 1 ou 3 bandes de 8 bits. pt : un tenseur.</translation>
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
   <translation>Masques</translation>
  </message>
  <message>
   <source>none: bands alone. map: a VAE of its own learns bands and class mask together, so that each decoded tile has a mask of class probabilities.</source>
   <translation>none (aucun) : les bandes seules. map : un VAE à part apprend ensemble les bandes et le masque de classes, de sorte que chaque tuile décodée a un masque de probabilités des classes.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
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
   <translation>Pour les masques : un raster d'id de classe. Vide : la carte de l'élève de cette étude.</translation>
  </message>
  <message>
   <source>Values without class</source>
   <translation>Valeurs sans classe</translation>
  </message>
  <message>
   <source>For masks from a class raster: its values that mean 'not known'.</source>
   <translation>Pour des masques tirés d'un raster de classes : ses valeurs qui veulent dire 'inconnu'.</translation>
  </message>
  <message>
   <source>Weight of the masks</source>
   <translation>Poids des masques</translation>
  </message>
  <message>
   <source>For masks: what their error counts for against that of the bands.</source>
   <translation>Pour les masques : combien leur erreur compte face à celle des bandes.</translation>
  </message>
  <message>
   <source>Latent</source>
   <translation>Latent</translation>
  </message>
  <message>
   <source>mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.</source>
   <translation>mu : le milieu de ce que le VAE pense d'une tuile ; z : un tirage autour de lui, fixé par la graine.</translation>
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
   <translation>Comparaison des latents</translation>
  </message>
  <message>
   <source>flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the mean of a cell's whole latents.</source>
   <translation>flatten : des tuiles se ressemblent si les mêmes choses sont aux mêmes endroits. mean_spatial : les endroits ne comptent pas ; ce qui est décodé est la moyenne des latents entiers d'une cellule.</translation>
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
   <translation>Combien de mémoire les tuiles et les latents peuvent prendre ; s'il y a plus de latents, le reste est laissé sur le disque.</translation>
  </message>
  <message>
   <source>Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks.</source>
   <translation>Découper les tuiles à étiqueter en segments qui suivent les contours dans toutes les bandes, à étiqueter par des clics.</translation>
  </message>
  <message>
   <source>Coarse segments</source>
   <translation>Segments grossiers</translation>
  </message>
  <message>
   <source>Into how many segments a whole tile is cut at the coarse level.</source>
   <translation>En combien de segments une tuile entière est découpée au niveau grossier.</translation>
  </message>
  <message>
   <source>Medium segments</source>
   <translation>Segments moyens</translation>
  </message>
  <message>
   <source>Into how many at the medium level. Each of these lies inside one coarse segment.</source>
   <translation>En combien au niveau moyen. Chacun d'eux se trouve dans un seul segment grossier.</translation>
  </message>
  <message>
   <source>Fine segments</source>
   <translation>Segments fins</translation>
  </message>
  <message>
   <source>Into how many at the fine level. Each of these lies inside one medium segment.</source>
   <translation>En combien au niveau fin. Chacun d'eux se trouve dans un seul segment moyen.</translation>
  </message>
  <message>
   <source>Compactness</source>
   <translation>Compacité</translation>
  </message>
  <message>
   <source>0 follows the edges of the image alone; larger numbers make rounder segments of more even size. 1 lets a segment's width count as much as the usual spread of a band.</source>
   <translation>0 suit les seuls contours de l'image ; des nombres plus grands donnent des segments plus ronds et de taille plus égale. Avec 1, la largeur d'un segment compte autant que la dispersion habituelle d'une bande.</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation>Prendre les étiquettes des tuiles choisies dans un raster ou des polygones et faire des masques de toutes les étiquettes.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation>Un raster de classes (grille quelconque) ou un fichier vecteur de polygones. Vide : les masques sont faits des étiquettes déjà dans l'étude.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation>Pour des polygones : le champ avec la classe, un nombre ou un nom.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation>Pour un fichier de plusieurs couches : laquelle.</translation>
  </message>
  <message>
   <source>Values without label</source>
   <translation>Valeurs sans étiquette</translation>
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation>Valeurs de pixel d'un raster d'étiquettes qui veulent dire 'non étiqueté', outre sa valeur nodata déclarée.</translation>
  </message>
  <message>
   <source>Class names</source>
   <translation>Noms des classes</translation>
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation>Noms pour des valeurs de classe, comme {1: forêt, 2: eau}.</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Tuiles à étiqueter</translation>
  </message>
  <message>
   <source>Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.</source>
   <translation>Seulement les tuiles demandées (choisies, ou tirées au hasard pour les surfaces), ou toutes les tuiles de l'étude.</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>sélectionnées</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation>Poser par-dessus les étiquettes faites à la main</translation>
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation>Prendre aussi des étiquettes pour les tuiles qu'une personne a étiquetées, par-dessus ces étiquettes. Sinon, ces tuiles restent telles quelles.</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation>Nom noté à côté de chaque étiquette.</translation>
  </message>
  <message>
   <source>Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on.</source>
   <translation>Faire donner par un modèle entraîné, l'enseignant, les probabilités des classes de chaque tuile à étiqueter : des étiquettes souples, pour entraîner un élève.</translation>
  </message>
  <message>
   <source>Teachers</source>
   <translation>Enseignants</translation>
  </message>
  <message>
   <source>Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles with masks of their own need none.</source>
   <translation>Modèles entraînés : une étude avec un élève (son dossier, ou le fichier study.json qui s'y trouve), un fichier ONNX ou TorchScript exporté, ou des poids avec une description (NAME.json) à côté. On prend la moyenne des probabilités de plusieurs. Les tuiles décodées avec leurs propres masques n'en ont pas besoin.</translation>
  </message>
  <message>
   <source>For which tiles</source>
   <translation>Pour quelles tuiles</translation>
  </message>
  <message>
   <source>selected: those to label; all: every tile of the study; decoded: those of the stage decode.</source>
   <translation>selected (sélectionnées) : celles à étiqueter ; all (toutes) : chaque tuile de l'étude ; decoded : celles de l'étape decode.</translation>
  </message>
  <message>
   <source>decoded</source>
   <translation>decoded</translation>
  </message>
  <message>
   <source>Turn and mirror</source>
   <translation>Tourner et retourner</translation>
  </message>
  <message>
   <source>Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long.</source>
   <translation>Faire la moyenne de l'enseignant sur les huit vues tournées et en miroir de chaque fenêtre : plus sûr, huit fois plus long.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.</source>
   <translation>Côté de la fenêtre que voit l'enseignant. Vide : la sienne, sinon quatre tuiles, 256 px au plus.</translation>
  </message>
  <message>
   <source>Windows at once.</source>
   <translation>Fenêtres à la fois.</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation>Entraîner l'élève sur les tuiles étiquetées, chacune pondérée par ce qu'elle représente.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation>L'une de segmentation-models-pytorch : unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</translation>
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
   <translation>compact est petit et rapide sur un processeur ; ou un encodeur quelconque de segmentation-models-pytorch, comme resnet18.</translation>
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
   <translation>Poids préentraînés</translation>
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation>Nom de poids préentraînés pour le backbone, comme imagenet (téléchargés à la première utilisation). Vide : à partir de zéro.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.</source>
   <translation>hard : les masques des tuiles étiquetées. soft : les probabilités d'un enseignant (étape soft_labels). both : un mélange là où une tuile a les deux.</translation>
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
   <translation>Avec des étiquettes souples : à quel point les probabilités de l'enseignant sont aplanies avant d'être comparées ; 2 à 4 pour peu de classes.</translation>
  </message>
  <message>
   <source>Share of the masks</source>
   <translation>Part des masques</translation>
  </message>
  <message>
   <source>With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.</source>
   <translation>Avec both : la part du masque dans la perte d'une tuile qui a un masque et des étiquettes souples ; le reste revient à l'enseignant.</translation>
  </message>
  <message>
   <source>Begin from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.</source>
   <translation>zéro : un nouveau réseau. actuel : là où des étiquettes sont nouvelles, l'élève actuel de l'étude, si l'architecture, les bandes et les classes conviennent.</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>zéro</translation>
  </message>
  <message>
   <source>present</source>
   <translation>actuel</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation>Pas de l'optimiseur. En dessous de 60 tuiles étiquetées, tous sont exécutés et les derniers poids sont gardés.</translation>
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation>Tuiles par pas.</translation>
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation>Plus grand pas de l'optimiseur.</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Décroissance des poids du réseau</translation>
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation>Avec quelle force les grands poids du réseau sont retenus.</translation>
  </message>
  <message>
   <source>Use of the weights</source>
   <translation>Usage des poids</translation>
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation>perte multiplie la perte d'une tuile par son poids ; échantillonnage tire les tuiles selon leur poids ; aucun ignore les poids.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>perte</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>échantillonnage</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation>Entropie croisée, Dice ou leur somme ; toujours par tuile, sur les pixels étiquetés.</translation>
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
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation>Relever les classes rares : par la fréquence inverse (équilibré) ou sa racine (sqrt).</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>équilibré</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation>Tourner, retourner et éclairer un peu autrement les tuiles pendant l'entraînement.</translation>
  </message>
  <message>
   <source>Train on tiles drawn for areas</source>
   <translation>Entraîner sur les tuiles tirées pour les surfaces</translation>
  </message>
  <message>
   <source>Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far the map is wrong, and areas with intervals lose what the map adds to them.</source>
   <translation>Entraîner aussi sur les tuiles qui ne sont étiquetées que parce qu'elles ont été tirées au hasard pour les surfaces des classes. Elles ne peuvent alors plus dire à quel point la carte est fausse, et les surfaces avec intervalles perdent ce que la carte leur apporte.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation>auto réserve des zones d'un seul tenant à partir de 60 tuiles étiquetées et arrête plus tôt ; en dessous, rien n'est réservé.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>always</source>
   <translation>toujours</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Part de validation</translation>
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation>Part des tuiles étiquetées à réserver.</translation>
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation>Avec validation : arrêter après autant d'époques sans gain.</translation>
  </message>
  <message>
   <source>Graphics cards</source>
   <translation>Cartes graphiques</translation>
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation>Combien en utiliser à la fois : les tuiles de chaque pas sont réparties entre elles, et l'élève est le même aux arrondis près. Sur le processeur, autant de processus, un par cœur au plus.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision numérique</translation>
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation>auto utilise 16 bits sur une carte graphique.</translation>
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
   <translation>Choisir les tuiles à étiqueter ensuite : des cellules autour de ce qui est étiqueté, là où l'élève est incertain et où les classes sont rares.</translation>
  </message>
  <message>
   <source>Tiles of the round</source>
   <translation>Tuiles du tour</translation>
  </message>
  <message>
   <source>How many tiles you will label in this round.</source>
   <translation>Combien de tuiles vous étiquetterez dans ce tour.</translation>
  </message>
  <message>
   <source>Where the student is unsure</source>
   <translation>Là où l'élève est incertain</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.</source>
   <translation>0 n'en tient pas compte, 1 multiplie ce qu'une tuile représente par l'incertitude de l'élève à cet endroit ; entre les deux, un mélange.</translation>
  </message>
  <message>
   <source>Rare classes</source>
   <translation>Classes rares</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.</source>
   <translation>0 n'en tient pas compte, 1 multiplie par ce que l'élève y voit de classes qui ont peu de pixels étiquetés.</translation>
  </message>
  <message>
   <source>Short ways</source>
   <translation>Trajets courts</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.</source>
   <translation>0 n'en tient pas compte, 1 multiplie par la proximité d'une tuile à la base, ou aux tuiles étiquetées ou choisies.</translation>
  </message>
  <message>
   <source>Measure of doubt</source>
   <translation>Mesure du doute</translation>
  </message>
  <message>
   <source>entropy of the class probabilities; margin between the two likeliest classes; disagreement between the tile and its mirror images.</source>
   <translation>entropie des probabilités des classes ; marge entre les deux classes les plus probables ; désaccord entre la tuile et ses images en miroir.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>entropie</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>marge</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <source>Base point</source>
   <translation>Point de base</translation>
  </message>
  <message>
   <source>From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.</source>
   <translation>D'où vous partez : x et y dans le système de coordonnées de l'étude. Vide : des tuiles déjà étiquetées ou choisies.</translation>
  </message>
  <message>
   <source>Parts for the hint</source>
   <translation>Parties pour le conseil</translation>
  </message>
  <message>
   <source>Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; 0 gives no hint.</source>
   <translation>En combien de parties les tuiles étiquetées sont réparties pour évaluer des élèves sur ce qu'ils n'ont pas vu, pour le conseil sur le budget ; 0 ne donne pas de conseil.</translation>
  </message>
  <message>
   <source>Steps for the hint</source>
   <translation>Pas pour le conseil</translation>
  </message>
  <message>
   <source>Steps of the optimiser for each of these students.</source>
   <translation>Pas de l'optimiseur pour chacun de ces élèves.</translation>
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation>Cartographier des rasters entiers avec l'élève : classes et confiance.</translation>
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation>Ce qu'il faut cartographier ; les mêmes bandes que l'étude. Vide : les rasters de l'étude elle-même.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>A student that was written as ONNX, of any study, which maps instead of the study's own.</source>
   <translation>Un élève écrit en ONNX, de n'importe quelle étude, qui cartographie à la place de celui de l'étude.</translation>
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.</source>
   <translation>Côté de la fenêtre que voit le réseau. Vide : quatre tuiles, 256 px au plus ; avec un modèle, la sienne.</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Recouvrement</translation>
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation>De combien les fenêtres se recouvrent et sont fondues. Vide : le quart de la fenêtre.</translation>
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation>Combien de mémoire un bloc de la carte peut prendre.</translation>
  </message>
  <message>
   <source>Draw tiles at random, to be labelled for class areas with intervals.</source>
   <translation>Tirer des tuiles au hasard, à étiqueter pour obtenir les surfaces des classes avec intervalles.</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Tuiles aléatoires</translation>
  </message>
  <message>
   <source>How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever taken back.</source>
   <translation>Combien de tuiles sont tirées au hasard en tout, y compris celles des tirages précédents : un nombre plus grand ajoute des tuiles, et aucune n'est jamais retirée.</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Strates</translation>
  </message>
  <message>
   <source>At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for five tiles. Fixed by the first draw.</source>
   <translation>Au plus autant de groupes de tuiles semblables, d'après la carte là où il y en a une ; au moins deux tuiles sont tirées de chacun. auto : un pour cinq tuiles. Fixé par le premier tirage.</translation>
  </message>
  <message>
   <source>Share of the strata</source>
   <translation>Part des strates</translation>
  </message>
  <message>
   <source>doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. Fixed by the first draw.</source>
   <translation>doute tire plus de tuiles là où la carte est moins sûre, pour des intervalles plus étroits ; taille tire de chaque strate selon son nombre de tuiles. Fixé par le premier tirage.</translation>
  </message>
  <message>
   <source>doubt</source>
   <translation>doute</translation>
  </message>
  <message>
   <source>size</source>
   <translation>taille</translation>
  </message>
  <message>
   <source>Estimate the area of each class with an interval, from the random tiles and the map.</source>
   <translation>Estimer la surface de chaque classe avec un intervalle, à partir des tuiles aléatoires et de la carte.</translation>
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation>Décrire l'étude dans un seul fichier HTML.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation>Un raster de classes auquel comparer la carte, sur les tuiles qui n'ont pas été étiquetées. Vide : le raster d'étiquettes, s'il y en a un.</translation>
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation>Valeurs de la référence qui veulent dire 'non étiqueté'.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>The language of the report.</source>
   <translation>La langue du rapport.</translation>
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
   <translation>Vignettes</translation>
  </message>
  <message>
   <source>At most so many tiles in the gallery.</source>
   <translation>Au plus autant de tuiles dans la galerie.</translation>
  </message>
  <message>
   <source>Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles.</source>
   <translation>Entraîner le même élève sur des tuiles choisies de plusieurs façons et sur des tuiles au hasard, et les évaluer tous sur les mêmes autres tuiles.</translation>
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation>Un raster de classes qui couvre l'étude.</translation>
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation>Tuiles par tirage. Vide : autant que la sélection de l'étude.</translation>
  </message>
  <message>
   <source>Several budgets</source>
   <translation>Plusieurs budgets</translation>
  </message>
  <message>
   <source>Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone.</source>
   <translation>Comparer pour chacun de ces nombres de tuiles, ce qui donne une courbe. Vide : au seul budget ci-dessus.</translation>
  </message>
  <message>
   <source>More budgets for random tiles</source>
   <translation>Autres budgets pour les tuiles au hasard</translation>
  </message>
  <message>
   <source>At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.</source>
   <translation>À ces budgets on essaie aussi des tuiles au hasard seules, pour lire combien il en faut pour atteindre le score des tuiles choisies.</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Tirages</translation>
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation>Combien de fois chacun est répété, avec d'autres graines.</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Méthodes de choix</translation>
  </message>
  <message>
   <source>Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Random tiles are always compared with.</source>
   <translation>Façons de choisir les tuiles, séparées par des virgules. study : comme la sélection de l'étude ; autres : ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. La comparaison avec des tuiles au hasard est toujours faite.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks of the rasters and scored in others. both: one after the other.</source>
   <translation>this : cartographier ces rasters, évalué sur toutes les tuiles que personne n'a choisies. other : cartographier un autre lieu : les tuiles sont choisies dans certains blocs des rasters et évaluées dans d'autres. both : l'un après l'autre.</translation>
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
   <translation>Partitions</translation>
  </message>
  <message>
   <source>For another place: in how many ways the blocks are parted.</source>
   <translation>Pour un autre lieu : de combien de façons les blocs sont répartis.</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Part réservée</translation>
  </message>
  <message>
   <source>For another place: the share of the tiles that lie in the blocks that are scored.</source>
   <translation>Pour un autre lieu : la part des tuiles situées dans les blocs évalués.</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Encodeurs</translation>
  </message>
  <message>
   <source>Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.</source>
   <translation>Encodeurs d'après lesquels choisir, séparés par des virgules. study : les vecteurs de l'étude. Une méthode peut nommer le sien : coverage@textons.</translation>
  </message>
  <message>
   <source>Weights to compare</source>
   <translation>Poids à comparer</translation>
  </message>
  <message>
   <source>Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Random tiles have none.</source>
   <translation>Usages des poids à l'entraînement, séparés par des virgules : study (comme l'étude est réglée), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Les tuiles au hasard n'en ont pas.</translation>
  </message>
  <message>
   <source>Steps of a student</source>
   <translation>Pas d'un élève</translation>
  </message>
  <message>
   <source>For all students alike. Empty: those of the study.</source>
   <translation>Les mêmes pour tous les élèves. Vide : ceux de l'étude.</translation>
  </message>
  <message>
   <source>Check the steps</source>
   <translation>Vérifier les pas</translation>
  </message>
  <message>
   <source>Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.</source>
   <translation>Entraîner aussi sur des tuiles au hasard du plus grand budget avec la moitié des pas : dit si les pas suffisent.</translation>
  </message>
  <message>
   <source>All tiles as a yardstick</source>
   <translation>Toutes les tuiles comme étalon</translation>
  </message>
  <message>
   <source>Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.</source>
   <translation>Entraîner aussi sur toutes les autres tuiles, comme si tout était étiqueté : combien de tuiles en atteignent 90 et 95 %.</translation>
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation>une fois : tous les tirages utilisent l'encodeur de l'étude ; chaque tirage : il est entraîné à nouveau pour chaque tirage.</translation>
  </message>
  <message>
   <source>once</source>
   <translation>une fois</translation>
  </message>
  <message>
   <source>each</source>
   <translation>chaque tirage</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Processus</translation>
  </message>
  <message>
   <source>How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.</source>
   <translation>Combien d'essais sont calculés en même temps, chacun avec le nombre de fils ci-dessus (0 : un). 0 : un processus par cœur.</translation>
  </message>
  <message>
   <source>Write the labelled tiles for other programs into a folder: images, masks, weights, classes.</source>
   <translation>Écrire les tuiles étiquetées dans un dossier pour d'autres programmes : images, masques, poids, classes.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Where to write: a new or an empty folder, or an earlier export, which is replaced.</source>
   <translation>Où écrire : un dossier nouveau ou vide, ou un export antérieur, qui est remplacé.</translation>
  </message>
  <message>
   <source>pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.</source>
   <translation>pairs : images et masques GeoTIFF avec des tables de poids et de classes ; coco : JSON COCO avec des images PNG ; pytorch-smt : les fichiers que ce programme lit ; stac : une collection STAC avec l'extension label ; toutes : chacune de ces formes, dans un dossier à part.</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>pairs</translation>
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
   <translation>Tuiles pour pytorch-smt</translation>
  </message>
  <message>
   <source>Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.</source>
   <translation>Pour le seul format pytorch-smt : les tuiles choisies, ou toutes les tuiles de l'étude. Les autres formats contiennent les tuiles étiquetées.</translation>
  </message>
  <message>
   <source>medoids</source>
   <translation>médoïdes</translation>
  </message>
  <message>
   <source>Date of the images</source>
   <translation>Date des images</translation>
  </message>
  <message>
   <source>For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. Empty: what the rasters say of it, else the time of the labels.</source>
   <translation>Pour STAC : le jour où les images ont été prises, comme 2020-08-31, ou le premier et le dernier jour, 2020-05-01/2020-08-31. Vide : ce que les rasters en disent, sinon la date des étiquettes.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.</source>
   <translation>Pour STAC et COCO : la licence des images et des étiquettes par son nom SPDX, comme CC-BY-4.0 ; proprietary si elle n'en a pas.</translation>
  </message>
  <message>
   <source>Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC.</source>
   <translation>Écrire l'élève pour d'autres programmes dans un dossier : en ONNX, que l'extension Deepness de QGIS exécute, en TorchScript, décrit par STAC.</translation>
  </message>
  <message>
   <source>onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file.</source>
   <translation>onnx : pour Deepness, onnxruntime et bien d'autres ; torchscript : pour les programmes avec PyTorch ; both : chacun dans un fichier.</translation>
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
   <translation>Côté des fenêtres que prend le réseau exporté. Vide : celui de Cartographier des rasters, quatre tuiles, 256 px au plus.</translation>
  </message>
  <message>
   <source>What Deepness is told of how far windows overlap. Empty: a quarter of the window.</source>
   <translation>Ce qui est dit à Deepness du recouvrement des fenêtres. Vide : un quart de la fenêtre.</translation>
  </message>
  <message>
   <source>Take over the labels of another copy of the study, and report how far the two annotators agree.</source>
   <translation>Reprendre les étiquettes d'une autre copie de l'étude et dire à quel point les deux annotateurs sont d'accord.</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Autre copie</translation>
  </message>
  <message>
   <source>The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed.</source>
   <translation>Le dossier de la copie de l'étude de l'autre annotateur, ou son review.gpkg. Elle n'est pas modifiée.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.</source>
   <translation>Comment l'autre copie est appelée dans le rapport et la liste des conflits. Vide : les noms de ses annotateurs.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; ours or theirs: all are settled so at once.</source>
   <translation>Ce qu'il advient des tuiles que les deux ont étiquetées différemment. plus tard : elles sont listées, et nos étiquettes valent jusqu'à ce que chacune soit réglée ; les nôtres ou les leurs : toutes sont ainsi réglées d'un coup.</translation>
  </message>
  <message>
   <source>later</source>
   <translation>plus tard</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>nôtres</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>leurs</translation>
  </message>
  <message>
   <source>Settle conflicts that a merge has left: keep our labels of a tile, or take theirs.</source>
   <translation>Régler les conflits laissés par une fusion : garder nos étiquettes d'une tuile ou prendre les leurs.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tuile</translation>
  </message>
  <message>
   <source>The tile to settle. Empty: all that are open.</source>
   <translation>La tuile à régler. Vide : toutes celles dont le conflit est ouvert.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Étiquettes de qui</translation>
  </message>
  <message>
   <source>Whose labels stand from here on.</source>
   <translation>Quelles étiquettes valent désormais.</translation>
  </message>
  <message>
   <source>The copy that the conflict is with, by its name. Empty: any.</source>
   <translation>La copie avec laquelle il y a conflit, par son nom. Vide : n'importe laquelle.</translation>
  </message>
  <message>
   <source>Make a safe copy of the study for another annotator, also while it is open in QGIS.</source>
   <translation>Faire une copie sûre de l'étude pour un autre annotateur, même pendant qu'elle est ouverte dans QGIS.</translation>
  </message>
  <message>
   <source>Where the copy is made: a new or an empty folder.</source>
   <translation>Où la copie est faite : un dossier nouveau ou vide.</translation>
  </message>
  <message>
   <source>Without results</source>
   <translation>Sans résultats</translation>
  </message>
  <message>
   <source>Leave out masks, student, maps, comparison and report: what labelling does not need.</source>
   <translation>Laisser de côté masques, élève, cartes, comparaison et rapport : ce dont l'étiquetage n'a pas besoin.</translation>
  </message>
 </context>
</TS>
