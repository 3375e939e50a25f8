<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>Choose a folder.</source>
   <translation>Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} existiert nicht.</translation>
  </message>
  <message>
   <source>Close QGIS while a job runs?</source>
   <translation>QGIS schließen, während ein Auftrag läuft?</translation>
  </message>
  <message>
   <source>Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again when the study is opened.</source>
   <translation>Wird er angehalten, bleibt erhalten, was fertig ist, und er kann später fortgesetzt werden. Ohne QGIS läuft er bis zum Ende weiter und wird wiedergefunden, wenn die Studie geöffnet wird.</translation>
  </message>
  <message>
   <source>&amp;Stop cleanly</source>
   <translation>&amp;Sauber anhalten</translation>
  </message>
  <message>
   <source>&amp;Go on without QGIS</source>
   <translation>O&amp;hne QGIS fortfahren</translation>
  </message>
  <message>
   <source>Stay in &amp;QGIS</source>
   <translation>In &amp;QGIS bleiben</translation>
  </message>
  <message>
   <source>&amp;Do so each time, and do not ask</source>
   <translation>Künftig &amp;immer so verfahren und nicht fragen</translation>
  </message>
  <message>
   <source>Still running: {jobs}.</source>
   <translation>Es läuft noch: {jobs}.</translation>
  </message>
  <message>
   <source>{axis} {x}: {values}</source>
   <translation>{axis} {x}: {values}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Studie</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Zu labelnde Kacheln</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Labeln</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Studie öffnen</translation>
  </message>
  <message>
   <source>{path} is no study. Choose a folder that DDOQ made, or begin with New study.</source>
   <translation>{path} ist keine Studie. Wählen Sie einen Ordner, den DDOQ angelegt hat, oder beginnen Sie mit „Neue Studie“.</translation>
  </message>
  <message>
   <source>The job said nothing.</source>
   <translation>Der Auftrag hat nichts gemeldet.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>&amp;Ordner öffnen</translation>
  </message>
  <message>
   <source>The process wrote:</source>
   <translation>Der Prozess schrieb:</translation>
  </message>
  <message>
   <source>Choose a raster or a table of embeddings.</source>
   <translation>Wählen Sie ein Raster oder eine Tabelle mit Embeddings.</translation>
  </message>
  <message>
   <source>Build the engine's own Python. First you see what is downloaded, how large, and where.</source>
   <translation>Das eigene Python der Engine aufbauen. Zuerst sehen Sie, was heruntergeladen wird, wie groß es ist und wohin es kommt.</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparieren</translation>
  </message>
  <message>
   <source>Verify the engine, and mend or rebuild what does not work.</source>
   <translation>Die Engine überprüfen und reparieren oder neu aufbauen, was nicht funktioniert.</translation>
  </message>
  <message>
   <source>Install from &amp;folder…</source>
   <translation>Aus &amp;Ordner installieren…</translation>
  </message>
  <message>
   <source>Install without network, from a folder of wheels made with pip download on another machine.</source>
   <translation>Ohne Netzwerk installieren, aus einem Ordner mit Wheels, der auf einem anderen Rechner mit pip download erstellt wurde.</translation>
  </message>
  <message>
   <source>Use an interpreter in which the engine's packages are installed already.</source>
   <translation>Einen Interpreter verwenden, in dem die Pakete der Engine bereits installiert sind.</translation>
  </message>
  <message>
   <source>&amp;Where…</source>
   <translation>&amp;Wohin…</translation>
  </message>
  <message>
   <source>Choose the folder in which the engine is installed. What is installed stays where it is: remove it first.</source>
   <translation>Wählen Sie den Ordner, in den die Engine installiert wird. Was installiert ist, bleibt, wo es ist: Entfernen Sie es vorher.</translation>
  </message>
  <message>
   <source>&amp;Copy report</source>
   <translation>Bericht &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy system, state and log, without your name and passwords.</source>
   <translation>System, Status und Protokoll kopieren, ohne Ihren Namen und Ihre Passwörter.</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>&amp;Entfernen…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded. Studies are kept.</source>
   <translation>Die Engine und alles Heruntergeladene löschen. Studien bleiben erhalten.</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Abbrechen</translation>
  </message>
  <message>
   <source>Stop. What was downloaded is kept for the next time.</source>
   <translation>Anhalten. Was heruntergeladen wurde, bleibt für das nächste Mal erhalten.</translation>
  </message>
  <message>
   <source>&amp;Continue…</source>
   <translation>&amp;Fortsetzen…</translation>
  </message>
  <message>
   <source>&amp;Install…</source>
   <translation>&amp;Installieren…</translation>
  </message>
  <message>
   <source>Looking at this machine</source>
   <translation>Dieser Rechner wird untersucht</translation>
  </message>
  <message>
   <source>Installing the DDOQ engine</source>
   <translation>Die DDOQ-Engine wird installiert</translation>
  </message>
  <message>
   <source>Verifying the DDOQ engine</source>
   <translation>Die DDOQ-Engine wird überprüft</translation>
  </message>
  <message>
   <source>Removing the DDOQ engine</source>
   <translation>Die DDOQ-Engine wird entfernt</translation>
  </message>
  <message>
   <source>Verifying this Python</source>
   <translation>Dieses Python wird überprüft</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>A folder of wheels (*.whl)</source>
   <translation>Ein Ordner mit Wheels (*.whl)</translation>
  </message>
  <message>
   <source>A Python with the engine's packages (3.11 to 3.13)</source>
   <translation>Ein Python mit den Paketen der Engine (3.11 bis 3.13)</translation>
  </message>
  <message>
   <source>A folder for the engine</source>
   <translation>Ein Ordner für die Engine</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Engine entfernen</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile.</source>
   <translation>QGIS kann währenddessen benutzt werden.</translation>
  </message>
  <message>
   <source>&amp;Install again…</source>
   <translation>Erneut &amp;installieren…</translation>
  </message>
  <message>
   <source>Use the installed &amp;engine</source>
   <translation>I&amp;nstallierte Engine verwenden</translation>
  </message>
  <message>
   <source>Use my own &amp;Python…</source>
   <translation>Eigenes &amp;Python verwenden…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded from {folder}? Studies are kept.</source>
   <translation>Die Engine und alles Heruntergeladene aus {folder} löschen? Studien bleiben erhalten.</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
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
   <translation>Apple-GPU</translation>
  </message>
  <message>
   <source>&lt;b&gt;This will be installed&lt;/b&gt;</source>
   <translation>&lt;b&gt;Dies wird installiert&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&amp;Install now</source>
   <translation>Jetzt &amp;installieren</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Which build of PyTorch is installed. What fits this machine is chosen already.</source>
   <translation>Welche Ausgabe von PyTorch installiert wird. Was zu diesem Rechner passt, ist schon gewählt.</translation>
  </message>
  <message>
   <source>each file by its hash</source>
   <translation>jede Datei anhand ihres Hashwerts</translation>
  </message>
  <message>
   <source>all but PyTorch by their hash</source>
   <translation>alles außer PyTorch anhand des Hashwerts</translation>
  </message>
  <message>
   <source>About {size} (an estimate) from {hosts}</source>
   <translation>Etwa {size} (geschätzt) von {hosts}</translation>
  </message>
  <message>
   <source>{size} from {hosts}</source>
   <translation>{size} von {hosts}</translation>
  </message>
  <message>
   <source>{needed} of {free} free</source>
   <translation>{needed} von {free} frei</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Nothing; {size} are taken from {folder}</source>
   <translation>Nichts; {size} werden aus {folder} genommen</translation>
  </message>
  <message>
   <source>{version}, fetched by uv</source>
   <translation>{version}, wird von uv geholt</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Größe auf dem Datenträger</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>Without hash</source>
   <translation>Ohne Hashwert</translation>
  </message>
  <message>
   <source>This machine could use: {device}. Install again to change.</source>
   <translation>Dieser Rechner könnte verwenden: {device}. Installieren Sie erneut, um zu wechseln.</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Neue Studie</translation>
  </message>
  <message>
   <source>Cut into tiles</source>
   <translation>In Kacheln schneiden</translation>
  </message>
  <message>
   <source>Select tiles</source>
   <translation>Kacheln auswählen</translation>
  </message>
  <message>
   <source>Decode centroids</source>
   <translation>Zentroide dekodieren</translation>
  </message>
  <message>
   <source>Take labels</source>
   <translation>Labels übernehmen</translation>
  </message>
  <message>
   <source>Train student</source>
   <translation>Schülermodell trainieren</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Kartieren</translation>
  </message>
  <message>
   <source>Compare with random tiles</source>
   <translation>Mit zufälligen Kacheln vergleichen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Next round</source>
   <translation>Nächste Runde</translation>
  </message>
  <message>
   <source>Random tiles for areas</source>
   <translation>Zufällige Kacheln für Flächen</translation>
  </message>
  <message>
   <source>Class areas</source>
   <translation>Klassenflächen</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Labels exportieren</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <source>Merge another's labels</source>
   <translation>Labels einer anderen Person zusammenführen</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>Kopie senden</translation>
  </message>
  <message>
   <source>No study is open. Make a new one, or open one that is there.</source>
   <translation>Keine Studie ist geöffnet. Legen Sie eine neue an oder öffnen Sie eine vorhandene.</translation>
  </message>
  <message>
   <source>About {time}, as this study's earlier runs took.</source>
   <translation>Etwa {time}, wie frühere Läufe dieser Studie gebraucht haben.</translation>
  </message>
  <message>
   <source>About {time}, by a rule of thumb for a processor; a graphics card is several times faster.</source>
   <translation>Etwa {time}, nach einer Faustregel für einen Prozessor; eine Grafikkarte ist um ein Mehrfaches schneller.</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Something must be given here.</source>
   <translation>Hier muss etwas angegeben werden.</translation>
  </message>
  <message>
   <source>a number from {least} to {most}</source>
   <translation>eine Zahl von {least} bis {most}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>“{text}” is not known here. Choose one of {words}.</source>
   <translation>„{text}“ ist hier nicht bekannt. Möglich sind: {words}.</translation>
  </message>
  <message>
   <source>A file must be given here.</source>
   <translation>Hier muss eine Datei angegeben werden.</translation>
  </message>
  <message>
   <source>a number between {least} and {most}, without these</source>
   <translation>eine Zahl zwischen {least} und {most}, ohne diese beiden</translation>
  </message>
  <message>
   <source>a number above {least}, up to {most}</source>
   <translation>eine Zahl größer als {least}, höchstens {most}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>Give {limits}.</source>
   <translation>Geben Sie {limits} an.</translation>
  </message>
  <message>
   <source>“{text}” is no number. Give numbers with commas between them, such as 0, 255.</source>
   <translation>„{text}“ ist keine Zahl. Geben Sie Zahlen durch Kommas getrennt an, etwa 0, 255.</translation>
  </message>
  <message>
   <source>“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.</source>
   <translation>„{text}“ ist kein Wert mit Namen. Schreiben Sie so: 1 = Wald, 2 = Wasser.</translation>
  </message>
  <message>
   <source>a number above {least}</source>
   <translation>eine Zahl größer als {least}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>{least} oder mehr</translation>
  </message>
  <message>
   <source>a number below {most}</source>
   <translation>eine Zahl kleiner als {most}</translation>
  </message>
  <message>
   <source>{most} or less</source>
   <translation>{most} oder weniger</translation>
  </message>
  <message>
   <source>Advanced settings</source>
   <translation>Erweiterte Einstellungen</translation>
  </message>
  <message>
   <source>No tiles are chosen yet.

Choose them with “Select tiles”: each then appears here with what it stands for.</source>
   <translation>Es sind noch keine Kacheln gewählt.

Wählen Sie sie mit „Kacheln auswählen“: jede erscheint dann hier mit dem, wofür sie steht.</translation>
  </message>
  <message>
   <source>Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.</source>
   <translation>Rang: die Reihenfolge zum Labeln. Gewicht: was im Training am meisten zählt. Fläche: was für die größte Fläche steht.</translation>
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation>&amp;Sortieren nach</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>Keine Studie ist geöffnet.</translation>
  </message>
  <message>
   <source>{rank} · weight {weight}
represents {tiles}</source>
   <translation>{rank} · Gewicht {weight}
steht für {tiles}</translation>
  </message>
  <message>
   <source>Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map.</source>
   <translation>Kachel {tile}: Rang {rank}, Gewicht {weight}, steht für {tiles}, {percent} % der Fläche. Klicken, um sie auf der Karte zu zeigen.</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>The project's CRS has no place for this tile. Choose another CRS for the project.</source>
   <translation>Das KBS des Projekts hat keinen Ort für diese Kachel. Wählen Sie ein anderes KBS für das Projekt.</translation>
  </message>
  <message>
   <source>{count} tiles to label stand for {represents}</source>
   <translation>{count} zu labelnde Kacheln stehen für {represents}</translation>
  </message>
  <message>
   <source>Stop the job. What was finished is kept, and it goes on from there when it is started again.</source>
   <translation>Den Auftrag anhalten. Was fertig ist, bleibt erhalten, und von dort geht es weiter, wenn er erneut gestartet wird.</translation>
  </message>
  <message>
   <source>Let the job go on when QGIS is closed. It is found again when the study is opened.</source>
   <translation>Den Auftrag weiterlaufen lassen, wenn QGIS geschlossen wird. Er wird wiedergefunden, wenn die Studie geöffnet wird.</translation>
  </message>
  <message>
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>Train and choose</source>
   <translation>Trainieren und auswählen</translation>
  </message>
  <message>
   <source>The student is trained on all labels so far, going on from the present one; then it says where it needs more.</source>
   <translation>Das Schülermodell wird auf allen bisherigen Labels trainiert, ausgehend vom vorhandenen; dann sagt es, wo es mehr braucht.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Ziehen</translation>
  </message>
  <message>
   <source>Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are asked for like the others, and are not trained on, so that they can judge the map.</source>
   <translation>Flächen aus den gewählten Kacheln stützen sich auf das Modell und haben kein Intervall. Kacheln, die der Zufall gezogen hat, ergeben eines. Sie werden wie die anderen angefordert und nicht zum Training verwendet, damit sie die Karte beurteilen können.</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Schätzen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenfassen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder of the other annotator's copy.</source>
   <translation>{path} ist keine Studie. Wählen Sie den Ordner der Kopie der anderen Person.</translation>
  </message>
  <message>
   <source>What ten tiles more may bring: {hint}</source>
   <translation>Was zehn weitere Kacheln bringen können: {hint}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}.</source>
   <translation>Das Schülermodell: {architecture} mit dem Backbone {backbone}, auf {tiles} Kacheln in {steps} Schritten trainiert. Seine Klassen: {classes}.</translation>
  </message>
  <message>
   <source>The maps are written to {folder} and added to the project: a class and a confidence raster for each.</source>
   <translation>Die Karten werden nach {folder} geschrieben und dem Projekt hinzugefügt: je ein Klassen- und ein Konfidenzraster.</translation>
  </message>
  <message>
   <source>None is chosen: the study's own rasters are mapped ({names}).</source>
   <translation>Keines ist gewählt: die Raster der Studie selbst werden kartiert ({names}).</translation>
  </message>
  <message>
   <source>It is out of date: labels or tiles have changed since.</source>
   <translation>Es ist veraltet: Labels oder Kacheln haben sich seitdem geändert.</translation>
  </message>
  <message>
   <source>{raster} has {found} bands; the student needs {needed}.</source>
   <translation>{raster} hat {found} Kanäle; das Schülermodell braucht {needed}.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels are left out.</source>
   <translation>Solche mit zu wenigen gültigen Pixeln werden ausgelassen.</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Studie anlegen</translation>
  </message>
  <message>
   <source>After the tiles are cut: encode them, select those to label, and write the report.</source>
   <translation>Nach dem Schneiden der Kacheln: sie kodieren, die zu labelnden auswählen und den Bericht schreiben.</translation>
  </message>
  <message>
   <source>No tile of {size} px fits into these rasters. Choose smaller tiles.</source>
   <translation>Keine Kachel von {size} px passt in diese Raster. Wählen Sie kleinere Kacheln.</translation>
  </message>
  <message>
   <source>This gives only one tile: too few to choose from. Choose smaller tiles.</source>
   <translation>Das ergibt nur eine Kachel: zu wenig, um daraus zu wählen. Wählen Sie kleinere Kacheln.</translation>
  </message>
  <message>
   <source>Those with too few valid pixels, or outside the area, are left out.</source>
   <translation>Solche mit zu wenigen gültigen Pixeln oder außerhalb des Gebiets werden ausgelassen.</translation>
  </message>
  <message>
   <source>A new or empty folder. All that the study makes lies in it; it can be moved as a whole.</source>
   <translation>Ein neuer oder leerer Ordner. Alles, was die Studie erzeugt, liegt darin; er kann als Ganzes verschoben werden.</translation>
  </message>
  <message>
   <source>Study folder</source>
   <translation>Studienordner</translation>
  </message>
  <message>
   <source>Choose a folder for the study.</source>
   <translation>Wählen Sie einen Ordner für die Studie.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder.</source>
   <translation>Geben Sie den ganzen Pfad des Ordners an.</translation>
  </message>
  <message>
   <source>There is a study in this folder already. Open it, or choose another folder.</source>
   <translation>In diesem Ordner ist schon eine Studie. Öffnen Sie sie oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty or a new one.</source>
   <translation>Dieser Ordner ist nicht leer. Wählen Sie einen leeren oder neuen.</translation>
  </message>
  <message>
   <source>the whole rasters</source>
   <translation>die ganzen Raster</translation>
  </message>
  <message>
   <source>Advanced settings of the tiles</source>
   <translation>Erweiterte Einstellungen der Kacheln</translation>
  </message>
  <message>
   <source>Show the grid on the map</source>
   <translation>Das Gitter auf der Karte zeigen</translation>
  </message>
  <message>
   <source>Go on to the tiles to label</source>
   <translation>Weiter bis zu den zu labelnden Kacheln</translation>
  </message>
  <message>
   <source>This gives only {count} tiles: too few to choose from. Choose smaller tiles.</source>
   <translation>Das ergibt nur {count} Kacheln: zu wenige, um daraus zu wählen. Wählen Sie kleinere Kacheln.</translation>
  </message>
  <message>
   <source>That is many: larger tiles make the study faster.</source>
   <translation>Das sind viele: größere Kacheln machen die Studie schneller.</translation>
  </message>
  <message>
   <source>Zoom in to see the grid.</source>
   <translation>Zoomen Sie hinein, um das Gitter zu sehen.</translation>
  </message>
  <message>
   <source> of {edge} m</source>
   <translation> von {edge} m</translation>
  </message>
  <message>
   <source>{path} is a file. Give a folder.</source>
   <translation>{path} ist eine Datei. Geben Sie einen Ordner an.</translation>
  </message>
  <message>
   <source>You may not write to {path}. Choose another folder.</source>
   <translation>In {path} dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>At most {count} tiles</source>
   <translation>Höchstens {count} Kacheln</translation>
  </message>
  <message>
   <source>If a job runs when QGIS is c&amp;losed</source>
   <translation>Wenn beim &amp;Schließen von QGIS ein Auftrag läuft</translation>
  </message>
  <message>
   <source>ask each time</source>
   <translation>jedes Mal fragen</translation>
  </message>
  <message>
   <source>stop it cleanly</source>
   <translation>sauber anhalten</translation>
  </message>
  <message>
   <source>let it go on without QGIS</source>
   <translation>ohne QGIS weiterlaufen lassen</translation>
  </message>
  <message>
   <source>The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it.</source>
   <translation>Die Kacheln werden nach {folder} geschrieben und dem Projekt hinzugefügt. Sie haben keinen Ort auf der Karte: blenden Sie ihre Gruppe ein und zoomen Sie darauf.</translation>
  </message>
  <message>
   <source>the student's map of this study</source>
   <translation>die Karte des Schülermodells dieser Studie</translation>
  </message>
  <message>
   <source>The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.</source>
   <translation>Der Encoder dieser Studie ist {encoder}, und nur ein VAE kann dekodieren. Kodieren Sie zuerst mit vae oder verlangen Sie Masken.</translation>
  </message>
  <message>
   <source>With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost.</source>
   <translation>Mit anderen Kacheln wird alles Folgende neu erzeugt; Labels von Kacheln, die wegfallen, werden beiseitegelegt und gehen nicht verloren.</translation>
  </message>
  <message>
   <source>Decode</source>
   <translation>Dekodieren</translation>
  </message>
  <message>
   <source>the labels' raster, where there is one</source>
   <translation>das Labelraster, wo es eines gibt</translation>
  </message>
  <message>
   <source>none is chosen</source>
   <translation>nichts gewählt</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Choose a raster of classes that covers the study.</source>
   <translation>Wählen Sie ein Klassenraster, das die Studie abdeckt.</translation>
  </message>
  <message>
   <source>&amp;Engine…</source>
   <translation>&amp;Engine…</translation>
  </message>
  <message>
   <source>St&amp;udy</source>
   <translation>St&amp;udie</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>Open the folder of a study</source>
   <translation>Den Ordner einer Studie öffnen</translation>
  </message>
  <message>
   <source>The study's stages</source>
   <translation>Die Stufen der Studie</translation>
  </message>
  <message>
   <source>Double click, or Enter: run this stage, also again with other settings.</source>
   <translation>Doppelklick oder Eingabetaste: diese Stufe ausführen, auch erneut mit anderen Einstellungen.</translation>
  </message>
  <message>
   <source>Add the study's layers to the project, also those that were taken out of it</source>
   <translation>Die Layer der Studie dem Projekt hinzufügen, auch solche, die daraus entfernt wurden</translation>
  </message>
  <message>
   <source>Show the study's folder</source>
   <translation>Den Ordner der Studie zeigen</translation>
  </message>
  <message>
   <source>no study is open</source>
   <translation>keine Studie geöffnet</translation>
  </message>
  <message>
   <source>Make a new study of your rasters, or open one that is there.</source>
   <translation>Legen Sie aus Ihren Rastern eine neue Studie an oder öffnen Sie eine vorhandene.</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Neue Studie…</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Show on the m&amp;ap</source>
   <translation>Auf der Karte &amp;zeigen</translation>
  </message>
  <message>
   <source>Open &amp;folder</source>
   <translation>&amp;Ordner öffnen</translation>
  </message>
  <message>
   <source>There is no study in {path} any more.</source>
   <translation>In {path} gibt es keine Studie mehr.</translation>
  </message>
  <message>
   <source>⚠ The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>⚠ Das Raster {path} dieser Studie ist nicht mehr da. Legen Sie es dorthin zurück, wo es war.</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study.</source>
   <translation>Ein Auftrag auf dem Rechner {host} arbeitet an dieser Studie.</translation>
  </message>
  <message>
   <source>⚠ {stage} failed: {why}</source>
   <translation>⚠ {stage} ist fehlgeschlagen: {why}</translation>
  </message>
  <message>
   <source>{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.</source>
   <translation>{first} hat {first_bands} Kanäle und {other} hat {other_bands}: die Raster einer Studie brauchen dieselben Kanäle.</translation>
  </message>
  <message>
   <source>{path} is missing, or no raster that GDAL can open.</source>
   <translation>{path} fehlt oder ist kein Raster, das GDAL öffnen kann.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} hat keinen Kanal.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.</source>
   <translation>{path} ist ein Container mit {count} Rastern. Fügen Sie eines davon QGIS hinzu und wählen Sie diesen Layer.</translation>
  </message>
  <message>
   <source>1  Encode the tiles</source>
   <translation>1  Die Kacheln kodieren</translation>
  </message>
  <message>
   <source>2  Choose those to label</source>
   <translation>2  Die zu labelnden auswählen</translation>
  </message>
  <message>
   <source>tiles to label</source>
   <translation>zu labelnde Kacheln</translation>
  </message>
  <message>
   <source>Share of the variety explained</source>
   <translation>Anteil der erklärten Vielfalt</translation>
  </message>
  <message>
   <source>What share of the variety among all tiles the selected ones stand for. Click to take a budget.</source>
   <translation>Für welchen Anteil der Vielfalt aller Kacheln die ausgewählten stehen. Klicken, um ein Budget zu übernehmen.</translation>
  </message>
  <message>
   <source>Show what a tile more is &amp;worth</source>
   <translation>&amp;Wert einer weiteren Kachel zeigen</translation>
  </message>
  <message>
   <source>What a tile more is worth</source>
   <translation>Was eine weitere Kachel wert ist</translation>
  </message>
  <message>
   <source>Trying budgets…</source>
   <translation>Budgets werden erprobt…</translation>
  </message>
  <message>
   <source>After the tiles are encoded, a curve shows here what a tile more is worth.</source>
   <translation>Wenn die Kacheln kodiert sind, zeigt hier eine Kurve, was eine weitere Kachel wert ist.</translation>
  </message>
  <message>
   <source>{budget} tiles explain {share} of the variety among all tiles.</source>
   <translation>{budget} Kacheln erklären {share} der Vielfalt aller Kacheln.</translation>
  </message>
  <message>
   <source>There are only {count} tiles.</source>
   <translation>Es gibt nur {count} Kacheln.</translation>
  </message>
  <message>
   <source>{budget} tiles are more than the curve shows.</source>
   <translation>{budget} Kacheln sind mehr, als die Kurve zeigt.</translation>
  </message>
  <message>
   <source>A tile more adds {gain}.</source>
   <translation>Eine weitere Kachel bringt {gain} hinzu.</translation>
  </message>
  <message>
   <source>By hand that is about {hours} hours, at two minutes a tile.</source>
   <translation>Von Hand sind das etwa {hours} Stunden, bei zwei Minuten je Kachel.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>A&amp;dd files…</source>
   <translation>&amp;Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Wählen Sie mindestens ein Raster.</translation>
  </message>
  <message>
   <source>Rasters ({patterns});;All files (*)</source>
   <translation>Raster ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Data ({patterns});;All files (*)</source>
   <translation>Daten ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>Das Raster {path} dieser Studie ist nicht mehr da. Legen Sie es dorthin zurück, wo es war.</translation>
  </message>
  <message>
   <source>First comes another stage, which is not done yet: {stage}.</source>
   <translation>Zuerst kommt eine andere Stufe, die noch nicht fertig ist: {stage}.</translation>
  </message>
  <message>
   <source>Another stage is out of date and must be run again first: {stage}.</source>
   <translation>Eine andere Stufe ist veraltet und muss zuerst erneut ausgeführt werden: {stage}.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Kodierung</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Dekodierte Kacheln</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Soft labels</source>
   <translation>Soft Labels</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Schülermodell</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Whole study</source>
   <translation>Ganze Studie</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Segmente</translation>
  </message>
  <message>
   <source>Next tiles</source>
   <translation>Nächste Kacheln</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Zufällige Kacheln</translation>
  </message>
  <message>
   <source>Export of the model</source>
   <translation>Export des Modells</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>out of date</source>
   <translation>veraltet</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>Put it back where it was, or make a new study with the file's new place.</source>
   <translation>Legen Sie es dorthin zurück, wo es war, oder legen Sie eine neue Studie mit dem neuen Ort der Datei an.</translation>
  </message>
  <message>
   <source>Cut into &amp;tiles…</source>
   <translation>In &amp;Kacheln schneiden…</translation>
  </message>
  <message>
   <source>Next: cut the rasters into tiles.</source>
   <translation>Als Nächstes: die Raster in Kacheln schneiden.</translation>
  </message>
  <message>
   <source>&amp;Select tiles…</source>
   <translation>Kacheln aus&amp;wählen…</translation>
  </message>
  <message>
   <source>Next: encode the tiles, and choose those to label.</source>
   <translation>Als Nächstes: die Kacheln kodieren und die zu labelnden wählen.</translation>
  </message>
  <message>
   <source>Next: choose which tiles to label, and how many.</source>
   <translation>Als Nächstes: wählen, welche und wie viele Kacheln gelabelt werden.</translation>
  </message>
  <message>
   <source>Re&amp;view and label</source>
   <translation>&amp;Prüfen und labeln</translation>
  </message>
  <message>
   <source>Next: label the chosen tiles, or take labels from a raster or polygons.</source>
   <translation>Als Nächstes: die gewählten Kacheln labeln oder Labels aus einem Raster oder Polygonen übernehmen.</translation>
  </message>
  <message>
   <source>&amp;Train student…</source>
   <translation>Schülermodell &amp;trainieren…</translation>
  </message>
  <message>
   <source>Next: train the student on the labelled tiles.</source>
   <translation>Als Nächstes: das Schülermodell auf den gelabelten Kacheln trainieren.</translation>
  </message>
  <message>
   <source>&amp;Map…</source>
   <translation>&amp;Kartieren…</translation>
  </message>
  <message>
   <source>Next: map the rasters with the student.</source>
   <translation>Als Nächstes: die Raster mit dem Schülermodell kartieren.</translation>
  </message>
  <message>
   <source>Open &amp;Report</source>
   <translation>&amp;Bericht öffnen</translation>
  </message>
  <message>
   <source>All is there. The report tells what to think of the map.</source>
   <translation>Alles ist da. Der Bericht sagt, was von der Karte zu halten ist.</translation>
  </message>
  <message>
   <source>&amp;Report…</source>
   <translation>&amp;Bericht…</translation>
  </message>
  <message>
   <source>The map is there. The report tells what to think of it.</source>
   <translation>Die Karte ist da. Der Bericht sagt, was von ihr zu halten ist.</translation>
  </message>
  <message>
   <source>{tiles} tiles</source>
   <translation>{tiles} Kacheln</translation>
  </message>
  <message>
   <source>with {encoder}</source>
   <translation>mit {encoder}</translation>
  </message>
  <message>
   <source>{budget} tiles to label</source>
   <translation>{budget} zu labelnde Kacheln</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {classes} classes</source>
   <translation>{labelled_tiles} Kacheln, {classes} Klassen</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {steps} steps</source>
   <translation>{labelled_tiles} Kacheln, {steps} Schritte</translation>
  </message>
  <message>
   <source>rasters: {rasters}</source>
   <translation>Raster: {rasters}</translation>
  </message>
  <message>
   <source>Run this stage first: {stage}.</source>
   <translation>Führen Sie zuerst diese Stufe aus: {stage}.</translation>
  </message>
  <message>
   <source>Run this stage again: {stage}.</source>
   <translation>Führen Sie diese Stufe erneut aus: {stage}.</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <translation>Genauigkeit {share}</translation>
  </message>
  <message>
   <source>Nothing is labelled in the study yet: choose a raster of classes or polygons.</source>
   <translation>In der Studie ist noch nichts gelabelt: wählen Sie ein Klassenraster oder Polygone.</translation>
  </message>
  <message>
   <source>Choose the field with the class.</source>
   <translation>Wählen Sie das Feld mit der Klasse.</translation>
  </message>
  <message>
   <source>the labels in the study ({count} tiles)</source>
   <translation>die Labels in der Studie ({count} Kacheln)</translation>
  </message>
  <message>
   <source>It learns from {tiles} labelled tiles with {classes} classes.</source>
   <translation>Es lernt aus {tiles} gelabelten Kacheln mit {classes} Klassen.</translation>
  </message>
  <message>
   <source>Choose a teacher: the file study.json of a study with a student, or a model's file.</source>
   <translation>Wählen Sie ein Lehrermodell: die Datei study.json einer Studie mit einem Schülermodell oder die Datei eines Modells.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Lehrermodell</translation>
  </message>
  <message>
   <source>There are newer labels; masks are made of them first.</source>
   <translation>Es gibt neuere Labels; aus ihnen werden zuerst Masken erzeugt.</translation>
  </message>
  <message>
   <source>How the last student learnt:</source>
   <translation>Wie das letzte Schülermodell gelernt hat:</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation>Das System hat den Prozess der Engine beendet, höchstwahrscheinlich, weil der Arbeitsspeicher nicht reichte. Schließen Sie andere Programme oder senken Sie die Batchgröße oder die Kachelgröße. Die Studie ist unversehrt; führen Sie die Stufe erneut aus, um fortzufahren.</translation>
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation>Der Prozess der Engine wurde von außen beendet. Die Studie ist unversehrt; führen Sie die Stufe erneut aus, um fortzufahren.</translation>
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>Der Prozess der Engine ist in einer Bibliothek abgestürzt. Die Studie ist unversehrt. Reparieren Sie die Engine auf ihrer Seite; geschieht es wieder, senden Sie von dort den Bericht.</translation>
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation>Eine Bibliothek, die die Engine braucht, konnte nicht geladen werden. Reparieren Sie die Engine auf ihrer Seite.</translation>
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation>Der Prozess der Engine endete ohne Meldung (Code {code}). Die Studie ist unversehrt; führen Sie die Stufe erneut aus.</translation>
  </message>
  <message>
   <source>The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>Das Python der Engine funktioniert nicht ({reason}). Reparieren Sie die Engine auf ihrer Seite; geschieht es wieder, senden Sie den Bericht von dort.</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 Kachel</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation>Abgebrochen. Was fertig ist, bleibt erhalten; führen Sie die Stufe erneut aus, um fortzufahren.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation>Der Auftrag läuft ohne QGIS weiter.</translation>
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
   <translation>{count} Kacheln</translation>
  </message>
  <message>
   <source>“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.</source>
   <translation>„{job}“ arbeitet noch an der Studie {study}. Warten Sie darauf oder brechen Sie es ab und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Starting the engine</source>
   <translation>Die Engine wird gestartet</translation>
  </message>
  <message>
   <source>Job that went on without QGIS</source>
   <translation>Auftrag, der ohne QGIS weiterlief</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}.</source>
   <translation>Ein Auftrag auf dem Rechner {host} arbeitet an dieser Studie. Warten Sie auf ihn. Wenn dort nichts mehr läuft, löschen Sie {path}.</translation>
  </message>
  <message>
   <source>A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it.</source>
   <translation>Ein anderswo begonnener Auftrag ({job}) arbeitet an dieser Studie. Öffnen Sie die Studie, um ihn zu sehen; warten Sie auf ihn oder brechen Sie ihn ab.</translation>
  </message>
  <message>
   <source>… {count} lines are left out</source>
   <translation>… {count} Zeilen sind ausgelassen</translation>
  </message>
  <message>
   <source>Engine {version} on {device}</source>
   <translation>Engine {version} auf {device}</translation>
  </message>
  <message>
   <source>Soft labels of {raster}</source>
   <translation>Soft Labels von {raster}</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Klassenkarte</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation>Klassenkarte von {raster}</translation>
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation>Konfidenz in {raster}</translation>
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation>Der Ordner {path} hat keine Kacheln zum Anzeigen. Schneiden Sie zuerst seine Raster in Kacheln oder wählen Sie den Ordner einer Studie.</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation>{path} kann gerade nicht gelesen werden ({reason}). Warten Sie, bis kein Programm mehr hineinschreibt, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Decoded tile {cell} (weight {weight})</source>
   <translation>Dekodierte Kachel {cell} (Gewicht {weight})</translation>
  </message>
  <message>
   <source>“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer &gt; Save As.</source>
   <translation>„{layer}“ ist ein temporärer Layer und keine Datei, daher kann die Engine ihn nicht lesen. Speichern Sie ihn zuerst: Layer &gt; Speichern als.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first.</source>
   <translation>„{layer}“ ist keine Datei, sondern kommt von einem Dienst ({kind}), daher kann die Engine seine Kanäle nicht lesen. Speichern Sie ihn zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.</source>
   <translation>„{layer}“ ist keine Datei, sondern kommt von {kind}, daher kann die Engine ihn nicht lesen. Speichern Sie ihn zuerst als GeoPackage.</translation>
  </message>
  <message>
   <source>The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.</source>
   <translation>Die Datei des Layers „{layer}“ ist nicht mehr da: {path}. Legen Sie sie zurück oder reparieren Sie die Quelle des Layers in QGIS.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits: the engine reads what was saved.</source>
   <translation>„{layer}“ hat ungespeicherte Änderungen: die Engine liest, was gespeichert wurde.</translation>
  </message>
  <message>
   <source>“{layer}” has a filter in QGIS: the engine reads the whole file.</source>
   <translation>„{layer}“ hat in QGIS einen Filter: die Engine liest die ganze Datei.</translation>
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation>Kachel {tile}&lt;br&gt;{percent} % ihrer Pixel sind gültig</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {tiles}, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation>&lt;b&gt;Kachel {rank}&lt;/b&gt; zum Labeln&lt;br&gt;steht für {tiles}, {percent} % der Fläche&lt;br&gt;Gewicht {weight}</translation>
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation>Zelle {cell}</translation>
  </message>
  <message>
   <source>Class maps</source>
   <translation>Klassenkarten</translation>
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation>{path} der Studie {study} kann nicht geöffnet werden und ist daher nicht auf der Karte. Ist die Datei noch da?</translation>
  </message>
  <message>
   <source>DDOQ study</source>
   <translation>DDOQ-Studie</translation>
  </message>
  <message>
   <source>Study: its stages, what is next, jobs, tiles and the engine</source>
   <translation>Studie: ihre Stufen, was als Nächstes kommt, Aufträge, Kacheln und die Engine</translation>
  </message>
  <message>
   <source>Cut rasters into tiles, and go on to the tiles to label</source>
   <translation>Raster in Kacheln schneiden und weiter bis zu den zu labelnden Kacheln</translation>
  </message>
  <message>
   <source>Choose which tiles to label, and how many</source>
   <translation>Wählen, welche und wie viele Kacheln gelabelt werden</translation>
  </message>
  <message>
   <source>&amp;Decode centroids…</source>
   <translation>Zentroide &amp;dekodieren…</translation>
  </message>
  <message>
   <source>Make synthetic tiles: the decoded centres of cells of the VAE's latents</source>
   <translation>Synthetische Kacheln erzeugen: die dekodierten Mittelpunkte von Zellen der Latents des VAE</translation>
  </message>
  <message>
   <source>Label the chosen tiles on the map</source>
   <translation>Die gewählten Kacheln auf der Karte labeln</translation>
  </message>
  <message>
   <source>Take &amp;labels…</source>
   <translation>&amp;Labels übernehmen…</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons</source>
   <translation>Labels für die gewählten Kacheln aus einem Raster oder Polygonen übernehmen</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles</source>
   <translation>Das Schülermodell auf den gelabelten Kacheln trainieren</translation>
  </message>
  <message>
   <source>Map whole rasters with the student</source>
   <translation>Ganze Raster mit dem Schülermodell kartieren</translation>
  </message>
  <message>
   <source>E&amp;xport model…</source>
   <translation>Modell e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Write the student as ONNX, for Deepness and others, or as TorchScript</source>
   <translation>Den Schüler als ONNX schreiben, für Deepness und andere, oder als TorchScript</translation>
  </message>
  <message>
   <source>&amp;Open study…</source>
   <translation>Studie ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>Study &amp;panel</source>
   <translation>Studien-&amp;Bedienfeld</translation>
  </message>
  <message>
   <source>Show the study: its stages, what is next, and jobs</source>
   <translation>Die Studie zeigen: ihre Stufen, was als Nächstes kommt und Aufträge</translation>
  </message>
  <message>
   <source>The engine's own Python: install, repair, remove</source>
   <translation>Das eigene Python der Engine: installieren, reparieren, entfernen</translation>
  </message>
  <message>
   <source>The folder of the study, as “Tile rasters” has made it. All results are written into it.</source>
   <translation>Der Ordner der Studie, wie ihn „Raster kacheln“ angelegt hat. Alle Ergebnisse werden hineingeschrieben.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with. All results are written into it.</source>
   <translation>Der Ordner der Studie: ein neuer oder einer, mit dem fortgefahren wird. Alle Ergebnisse werden hineingeschrieben.</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Die Ergebnisse dem Projekt hinzufügen</translation>
  </message>
  <message>
   <source>Show the new layers, styled, when the algorithm is run from the toolbox.</source>
   <translation>Die neuen Layer gestaltet anzeigen, wenn der Algorithmus aus den Verarbeitungswerkzeugen gestartet wird.</translation>
  </message>
  <message>
   <source>The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.</source>
   <translation>Die Studie liegt in einem temporären Ordner, der beim Schließen von QGIS gelöscht wird. Um sie zu behalten, wählen Sie einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.</source>
   <translation>Der Ordner ist ein temporärer, der beim Schließen von QGIS gelöscht wird. Um ihn zu behalten, wählen Sie einen eigenen.</translation>
  </message>
  <message>
   <source>No study was named. Choose its folder (STUDY).</source>
   <translation>Es wurde keine Studie angegeben. Wählen Sie ihren Ordner (STUDY).</translation>
  </message>
  <message>
   <source>“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.</source>
   <translation>„{algorithm}“ braucht das Ergebnis von „{needed}“, das noch nicht vorhanden ist. Führen Sie für diese Studie zuerst „{needed}“ aus.</translation>
  </message>
  <message>
   <source>The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. Run “{needed}” on this study again.</source>
   <translation>Das Ergebnis von „{needed}“, das „{algorithm}“ braucht, ist veraltet: woraus es entstand, hat sich seitdem geändert. Führen Sie „{needed}“ für diese Studie erneut aus.</translation>
  </message>
  <message>
   <source>{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?</source>
   <translation>{setting}: QGIS kann „{file}“ nicht öffnen. Ist es die richtige Art Datei, und ist sie ganz?</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder that “{tile}” made.</source>
   <translation>{path} ist keine Studie. Wählen Sie den Ordner, den „{tile}“ angelegt hat.</translation>
  </message>
  <message>
   <source>{setting} ({name}) is missing.</source>
   <translation>{setting} ({name}) fehlt.</translation>
  </message>
  <message>
   <source>{path} is a file. A study is a folder: choose another name.</source>
   <translation>{path} ist eine Datei. Eine Studie ist ein Ordner: wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Gelabelte Kacheln</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Finished runs are kept: a comparison that was stopped goes on where it was.</source>
   <translation>Fertige Läufe bleiben erhalten: Ein abgebrochener Vergleich geht dort weiter, wo er war.</translation>
  </message>
  <message>
   <source>Mean IoU with chosen tiles</source>
   <translation>Mittlere IoU mit gewählten Kacheln</translation>
  </message>
  <message>
   <source>Mean IoU with random tiles</source>
   <translation>Mittlere IoU mit zufälligen Kacheln</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Table of all runs</source>
   <translation>Tabelle aller Läufe</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Rasters outside of the study, which were not copied</source>
   <translation>Raster außerhalb der Studie, die nicht kopiert wurden</translation>
  </message>
  <message>
   <source>The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in the study's folder decode; they have no place on Earth, and so no CRS.</source>
   <translation>Die Studie muss mit einem VAE kodiert sein, es sei denn, Masken werden verlangt, für die ein eigener trainiert wird. Die dekodierten Kacheln liegen im Ordner decode der Studie; sie haben keinen Ort auf der Erde und daher kein KBS.</translation>
  </message>
  <message>
   <source>SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids.</source>
   <translation>SHARPNESS ist der mittlere Gradient als Anteil dessen der echten Kacheln einer Zelle, 1 ist so scharf wie sie; SHIFT ist, wie weit die Mittelwerte der Kanäle von denen der echten Kacheln liegen, in Standardabweichungen des Kanals. Beide werden für die dekodierten Kacheln und für die Medoide angegeben.</translation>
  </message>
  <message>
   <source>Variance explained</source>
   <translation>Erklärte Varianz</translation>
  </message>
  <message>
   <source>Sharpness of decoded tiles</source>
   <translation>Schärfe der dekodierten Kacheln</translation>
  </message>
  <message>
   <source>Sharpness of medoids</source>
   <translation>Schärfe der Medoide</translation>
  </message>
  <message>
   <source>Radiometric shift of decoded tiles</source>
   <translation>Radiometrische Verschiebung der dekodierten Kacheln</translation>
  </message>
  <message>
   <source>Radiometric shift of medoids</source>
   <translation>Radiometrische Verschiebung der Medoide</translation>
  </message>
  <message>
   <source>Masks of decoded tiles</source>
   <translation>Masken der dekodierten Kacheln</translation>
  </message>
  <message>
   <source>Folder of the decoded tiles</source>
   <translation>Ordner der dekodierten Kacheln</translation>
  </message>
  <message>
   <source>Edges and radiometry of each tile</source>
   <translation>Kanten und Radiometrie jeder Kachel</translation>
  </message>
  <message>
   <source>Tiles encoded</source>
   <translation>Kodierte Kacheln</translation>
  </message>
  <message>
   <source>Length of a tile's vector</source>
   <translation>Länge des Vektors einer Kachel</translation>
  </message>
  <message>
   <source>Engine status</source>
   <translation>Engine-Status</translation>
  </message>
  <message>
   <source>Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.</source>
   <translation>Das Python der Engine untersuchen: seine Versionen und Geräte und ob es wirklich rechnen, trainieren und Raster schreiben kann.</translation>
  </message>
  <message>
   <source>Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.</source>
   <translation>Geht auch, wo die Engine nicht installiert ist: dann ist INSTALLED falsch. FIT ist wahr, wo alle Prüfungen bestanden sind.</translation>
  </message>
  <message>
   <source>The engine's Python {path} gives no answer ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>Das Python {path} der Engine antwortet nicht ({reason}). Öffnen Sie Raster &gt; DDOQ &gt; Engine und drücken Sie „Reparieren“.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>Die Engine ist installiert</translation>
  </message>
  <message>
   <source>All checks passed</source>
   <translation>Alle Prüfungen bestanden</translation>
  </message>
  <message>
   <source>Version of the engine</source>
   <translation>Version der Engine</translation>
  </message>
  <message>
   <source>Version of its Python</source>
   <translation>Version ihres Pythons</translation>
  </message>
  <message>
   <source>Its Python</source>
   <translation>Ihr Python</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.</source>
   <translation>Öffnen Sie student.onnx in der Erweiterung Deepness: Klassen, Auflösung, Fenster, Überlappung und Standardisierung sind dabei.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC-Item</translation>
  </message>
  <message>
   <source>Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.</source>
   <translation>Labels, die im Prüffenster von Hand gesetzt wurden, bleiben erhalten: führen Sie diesen Algorithmus ohne Datei aus, um sie zu verwenden.</translation>
  </message>
  <message>
   <source>{sentence} ({time} left)</source>
   <translation>{sentence} (noch {time})</translation>
  </message>
  <message>
   <source>The engine's Python {path} could not be started ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>Das Python {path} der Engine konnte nicht gestartet werden ({reason}). Öffnen Sie Raster &gt; DDOQ &gt; Engine und drücken Sie „Reparieren“.</translation>
  </message>
  <message>
   <source>Tiles taken over</source>
   <translation>Übernommene Kacheln</translation>
  </message>
  <message>
   <source>Tiles that both labelled alike</source>
   <translation>Kacheln, die beide gleich gelabelt haben</translation>
  </message>
  <message>
   <source>New conflicts</source>
   <translation>Neue Konflikte</translation>
  </message>
  <message>
   <source>Open conflicts</source>
   <translation>Offene Konflikte</translation>
  </message>
  <message>
   <source>New classes</source>
   <translation>Neue Klassen</translation>
  </message>
  <message>
   <source>Share of pixels that both labelled alike</source>
   <translation>Anteil der Pixel, die beide gleich gelabelt haben</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Cohens Kappa</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>What ten tiles more may bring</source>
   <translation>Was zehn weitere Kacheln bringen können</translation>
  </message>
  <message>
   <source>One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the same study in all rows. The maps lie in the study's folder maps.</source>
   <translation>Ein Schülermodell, viele Szenen: nennen Sie alle in RASTERS oder starten Sie dies als Batchprozess mit einer Zeile je Szene und derselben Studie in allen Zeilen. Die Karten liegen im Ordner maps der Studie.</translation>
  </message>
  <message>
   <source>Rasters mapped</source>
   <translation>Kartierte Raster</translation>
  </message>
  <message>
   <source>Pixels mapped</source>
   <translation>Kartierte Pixel</translation>
  </message>
  <message>
   <source>DDOQ: which tiles to label</source>
   <translation>DDOQ: welche Kacheln zu labeln sind</translation>
  </message>
  <message>
   <source>MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg.</source>
   <translation>MEDOIDS ist der Layer der zu labelnden Kacheln, jede mit ihrem Rang, ihrer Masse (dem Anteil aller Kacheln, für den sie steht) und ihrem Gewicht im Training; TILES_LAYER enthält alle Kacheln. Beide liegen in review.gpkg der Studie.</translation>
  </message>
  <message>
   <source>RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. RELATIVE_W2_RANDOM is the same for as many random tiles.</source>
   <translation>RELATIVE_W2_MEDOIDS sagt, wie weit die Kacheln von denen entfernt liegen, die für sie stehen: 0 ist vollkommen, 1 ist eine Kachel für alle. RELATIVE_W2_RANDOM ist dasselbe für ebenso viele zufällige Kacheln.</translation>
  </message>
  <message>
   <source>Effective sample size</source>
   <translation>Effektive Stichprobengröße</translation>
  </message>
  <message>
   <source>Relative W2 of the centroids</source>
   <translation>Relative W2 der Zentroide</translation>
  </message>
  <message>
   <source>Relative W2 of the tiles to label</source>
   <translation>Relative W2 der zu labelnden Kacheln</translation>
  </message>
  <message>
   <source>Relative W2 of as many random tiles</source>
   <translation>Relative W2 ebenso vieler zufälliger Kacheln</translation>
  </message>
  <message>
   <source>All tiles</source>
   <translation>Alle Kacheln</translation>
  </message>
  <message>
   <source>Class maps of all rasters</source>
   <translation>Klassenkarten aller Raster</translation>
  </message>
  <message>
   <source>Confidence of all rasters</source>
   <translation>Konfidenz aller Raster</translation>
  </message>
  <message>
   <source>Mean IoU of map and reference, on tiles that were not labelled</source>
   <translation>Mittlere IoU von Karte und Referenz, auf nicht gelabelten Kacheln</translation>
  </message>
  <message>
   <source>Accuracy, on tiles that were not labelled</source>
   <translation>Genauigkeit auf nicht gelabelten Kacheln</translation>
  </message>
  <message>
   <source>Do the whole job: tile, encode, select; with labels also label, train and map; and the report.</source>
   <translation>Alles auf einmal: kacheln, kodieren, auswählen; mit Labels auch labeln, trainieren und kartieren; und den Bericht.</translation>
  </message>
  <message>
   <source>Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again.</source>
   <translation>Ohne Labels endet der Auftrag bei den zu labelnden Kacheln. Eine Stufe, die schon mit denselben Einstellungen fertig war, wird nicht wiederholt.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process.</source>
   <translation>Dieselbe Studie über zwanzig Szenen: starten Sie dies als Batchprozess mit einer Zeile je Szene, jede mit eigenem Studienordner. Um stattdessen zwanzig Szenen mit einem einzigen Schülermodell zu kartieren, starten Sie „Raster kartieren“ als Batchprozess.</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>Weitere Einstellungen</translation>
  </message>
  <message>
   <source>Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.</source>
   <translation>Jede andere Einstellung einer Stufe, eine je Zeile, als STUFE.NAME=WERT, etwa train.batch_size=4. Stufen: {stages}.</translation>
  </message>
  <message>
   <source>Tiles kept</source>
   <translation>Behaltene Kacheln</translation>
  </message>
  <message>
   <source>“{line}” is not understood. {help}</source>
   <translation>„{line}“ wird nicht verstanden. {help}</translation>
  </message>
  <message>
   <source>The stage {stage} has no setting “{name}”. It has: {allowed}.</source>
   <translation>Die Stufe {stage} hat keine Einstellung „{name}“. Sie hat: {allowed}.</translation>
  </message>
  <message>
   <source>1 Prepare tiles</source>
   <translation>1 Kacheln vorbereiten</translation>
  </message>
  <message>
   <source>2 Select and label</source>
   <translation>2 Auswählen und labeln</translation>
  </message>
  <message>
   <source>3 Train and map</source>
   <translation>3 Trainieren und kartieren</translation>
  </message>
  <message>
   <source>Tile rasters</source>
   <translation>Raster kacheln</translation>
  </message>
  <message>
   <source>Encode tiles</source>
   <translation>Kacheln kodieren</translation>
  </message>
  <message>
   <source>Label tiles</source>
   <translation>Kacheln labeln</translation>
  </message>
  <message>
   <source>Soft labels of a teacher</source>
   <translation>Soft Labels eines Lehrermodells</translation>
  </message>
  <message>
   <source>Map rasters</source>
   <translation>Raster kartieren</translation>
  </message>
  <message>
   <source>Study report</source>
   <translation>Studienbericht</translation>
  </message>
  <message>
   <source>Cut segments</source>
   <translation>Segmente schneiden</translation>
  </message>
  <message>
   <source>Compare selections</source>
   <translation>Auswahlen vergleichen</translation>
  </message>
  <message>
   <source>Merge labels</source>
   <translation>Labels zusammenführen</translation>
  </message>
  <message>
   <source>Copy study</source>
   <translation>Studie kopieren</translation>
  </message>
  <message>
   <source>Run whole study</source>
   <translation>Ganze Studie ausführen</translation>
  </message>
  <message>
   <source>active learning,land cover,segmentation,training tiles,deep learning</source>
   <translation>aktives Lernen,Landbedeckung,Segmentierung,Trainingskacheln,Deep Learning</translation>
  </message>
  <message>
   <source>Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.</source>
   <translation>Führen Sie dann „Schülermodell trainieren“ mit LABELS soft oder both aus. PROBABILITIES hat einen Kanal für jede Klasse.</translation>
  </message>
  <message>
   <source>Mean of the highest probability</source>
   <translation>Mittel der höchsten Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Soft labels of all rasters</source>
   <translation>Soft Labels aller Raster</translation>
  </message>
  <message>
   <source>“{name}” is neither a layer of the project nor a file. Check its name.</source>
   <translation>„{name}“ ist weder ein Layer des Projekts noch eine Datei. Prüfen Sie den Namen.</translation>
  </message>
  <message>
   <source>Where no language is chosen the report is written in QGIS's own.</source>
   <translation>Wo keine Sprache gewählt ist, wird der Bericht in der von QGIS geschrieben.</translation>
  </message>
  <message>
   <source>The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused.</source>
   <translation>Die Raster werden nicht kopiert: die Studie verweist auf ihre Dateien. Layer, die keine Dateien sind (WMS und Ähnliches), werden abgelehnt.</translation>
  </message>
  <message>
   <source>The output STUDY goes into “Encode tiles”, and so on, step by step, to the map.</source>
   <translation>Die Ausgabe STUDY geht in „Kacheln kodieren“ ein und so weiter, Stufe für Stufe, bis zur Karte.</translation>
  </message>
  <message>
   <source>Rasters cut</source>
   <translation>Geschnittene Raster</translation>
  </message>
  <message>
   <source>Bands used</source>
   <translation>Verwendete Kanäle</translation>
  </message>
  <message>
   <source>Share of valid pixels in the tiles kept</source>
   <translation>Anteil gültiger Pixel in den behaltenen Kacheln</translation>
  </message>
  <message>
   <source>Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.</source>
   <translation>Wird das Training abgebrochen, bleibt ein Zwischenstand: erneut mit denselben Einstellungen ausgeführt, fährt es dort fort.</translation>
  </message>
  <message>
   <source>Tiles held out for validation</source>
   <translation>Zur Validierung zurückgehaltene Kacheln</translation>
  </message>
  <message>
   <source>Steps trained</source>
   <translation>Trainierte Schritte</translation>
  </message>
  <message>
   <source>It may not be empty.</source>
   <translation>Dies darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Geben Sie eine ganze Zahl an.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Geben Sie eine Zahl an.</translation>
  </message>
  <message>
   <source>Give more than {limit}.</source>
   <translation>Geben Sie mehr als {limit} an.</translation>
  </message>
  <message>
   <source>Give {limit} or more.</source>
   <translation>Geben Sie {limit} oder mehr an.</translation>
  </message>
  <message>
   <source>Give less than {limit}.</source>
   <translation>Geben Sie weniger als {limit} an.</translation>
  </message>
  <message>
   <source>Give {limit} or less.</source>
   <translation>Geben Sie {limit} oder weniger an.</translation>
  </message>
  <message>
   <source>Give true or false.</source>
   <translation>Geben Sie true oder false an.</translation>
  </message>
  <message>
   <source>{setting} cannot be “{value}”.</source>
   <translation>{setting} kann nicht „{value}“ sein.</translation>
  </message>
  <message>
   <source>Choose one of: {words}.</source>
   <translation>Möglich sind: {words}.</translation>
  </message>
  <message>
   <source>Write each as number=name, with commas between, such as 1=forest, 2=water.</source>
   <translation>Schreiben Sie jede als Zahl=Name, durch Kommas getrennt, etwa 1=Wald, 2=Wasser.</translation>
  </message>
  <message>
   <source>Give a number, or one of: {words}.</source>
   <translation>Geben Sie eine Zahl an oder eines von: {words}.</translation>
  </message>
  <message>
   <source>Whole study (model)</source>
   <translation>Ganze Studie (Modell)</translation>
  </message>
  <message>
   <source>Tile, encode, select, label, train and map, as a model whose steps you can change.</source>
   <translation>Kacheln, kodieren, auswählen, labeln, trainieren und kartieren, als Modell, dessen Schritte Sie ändern können.</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own.</source>
   <translation>Dieselbe Studie über zwanzig Szenen: starten Sie dies als Batchprozess mit einer Zeile je Szene, jede mit eigenem Studienordner.</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with.</source>
   <translation>Der Ordner der Studie: ein neuer oder einer, mit dem fortgefahren wird.</translation>
  </message>
  <message>
   <source>To change its steps, open {path} in the model designer and save it under another name.</source>
   <translation>Um seine Schritte zu ändern, öffnen Sie {path} im Modellentwurf und speichern Sie es unter einem anderen Namen.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>It is noted beside each label from now on, and tells several annotators apart when their copies are merged. Labels that are there keep their name.</source>
   <translation>Er wird von jetzt an neben jedem Label vermerkt und unterscheidet mehrere Bearbeiter, wenn ihre Kopien zusammengeführt werden. Vorhandene Labels behalten ihren Namen.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, </source>
   <translation>{path} enthält keine Klassen: eine CSV-Datei hat die Spalten class_id und name, eine QML-Datei Klassen oder Kategorien mit Zahlen als Werten, </translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>a raster a colour table.</source>
   <translation>ein Raster eine Farbtabelle.</translation>
  </message>
  <message>
   <source>Class {number}</source>
   <translation>Klasse {number}</translation>
  </message>
  <message>
   <source>{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.</source>
   <translation>{name}: in {tiles} gelabelten Kacheln, {percent} % aller gelabelten Pixel.</translation>
  </message>
  <message>
   <source>{name}: in no labelled tile yet; the student cannot learn it.</source>
   <translation>{name}: noch in keiner gelabelten Kachel; das Schülermodell kann sie nicht lernen.</translation>
  </message>
  <message>
   <source>That is few: label more tiles with it.</source>
   <translation>Das ist wenig: labeln Sie mehr Kacheln damit.</translation>
  </message>
  <message>
   <source>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)</source>
   <translation>Klassen (*.csv *.qml *.tif *.tiff *.vrt *.img);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.</source>
   <translation>Die Zahl ist das, was in Masken und Karten steht; sie ist gesperrt, sobald sie verwendet wurde. Doppelklicken Sie auf eine Farbe, einen Namen oder eine Taste.</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Klassen importieren</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Klassen exportieren</translation>
  </message>
  <message>
   <source>CSV (*.csv);;QGIS style (*.qml)</source>
   <translation>CSV (*.csv);;QGIS-Stil (*.qml)</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>&amp;Zusammenfassen mit…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <source>Choose a class that shall go into another.</source>
   <translation>Wählen Sie eine Klasse, die in einer anderen aufgehen soll.</translation>
  </message>
  <message>
   <source>All labels of “{name}” become:</source>
   <translation>Alle Labels von „{name}“ werden zu:</translation>
  </message>
  <message>
   <source>Not taken, since the number or name is in use: {classes}.</source>
   <translation>Nicht übernommen, da Zahl oder Name schon verwendet wird: {classes}.</translation>
  </message>
  <message>
   <source>A class's key is one sign.</source>
   <translation>Die Taste einer Klasse ist ein einziges Zeichen.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} ist die Taste von „{command}“.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>Going</source>
   <translation>Bewegen</translation>
  </message>
  <message>
   <source>Labelling</source>
   <translation>Labeln</translation>
  </message>
  <message>
   <source>About the tile</source>
   <translation>Zur Kachel</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Next tile</source>
   <translation>Nächste Kachel</translation>
  </message>
  <message>
   <source>Previous tile</source>
   <translation>Vorherige Kachel</translation>
  </message>
  <message>
   <source>Next tile to do</source>
   <translation>Nächste offene Kachel</translation>
  </message>
  <message>
   <source>Go to the tile again</source>
   <translation>Wieder zur Kachel gehen</translation>
  </message>
  <message>
   <source>Find a tile; Esc comes back to the map</source>
   <translation>Eine Kachel suchen; Esc führt zur Karte zurück</translation>
  </message>
  <message>
   <source>To the list of tiles; Esc comes back to the map</source>
   <translation>Zur Liste der Kacheln; Esc führt zur Karte zurück</translation>
  </message>
  <message>
   <source>Go on, or stay, when a tile is done</source>
   <translation>Weitergehen oder bleiben, wenn eine Kachel fertig ist</translation>
  </message>
  <message>
   <source>Label whole tiles: a class's key commits and goes on</source>
   <translation>Ganze Kacheln labeln: die Taste einer Klasse bestätigt und geht weiter</translation>
  </message>
  <message>
   <source>Label segments: choose a class by its key, click or drag over them</source>
   <translation>Segmente labeln: eine Klasse mit ihrer Taste wählen, die Segmente anklicken oder darüberziehen</translation>
  </message>
  <message>
   <source>Draw polygons with QGIS's own tools</source>
   <translation>Polygone mit den Werkzeugen von QGIS selbst zeichnen</translation>
  </message>
  <message>
   <source>Eraser: click or drag over segments</source>
   <translation>Radierer: Segmente anklicken oder darüberziehen</translation>
  </message>
  <message>
   <source>Cut the tiles of the queue into segments that follow edges in all bands</source>
   <translation>Die Kacheln der Warteschlange in Segmente schneiden, die den Kanten in allen Kanälen folgen</translation>
  </message>
  <message>
   <source>Coarser segments</source>
   <translation>Gröbere Segmente</translation>
  </message>
  <message>
   <source>Finer segments</source>
   <translation>Feinere Segmente</translation>
  </message>
  <message>
   <source>Fill the rest of the tile with the class</source>
   <translation>Den Rest der Kachel mit der Klasse füllen</translation>
  </message>
  <message>
   <source>Propose the student's map of this tile</source>
   <translation>Die Karte des Schülermodells für diese Kachel vorschlagen</translation>
  </message>
  <message>
   <source>Accept what is proposed; else the tile is done</source>
   <translation>Das Vorgeschlagene annehmen; sonst ist die Kachel fertig</translation>
  </message>
  <message>
   <source>Put the proposal away</source>
   <translation>Den Vorschlag verwerfen</translation>
  </message>
  <message>
   <source>Copy labels from a layer of the project…</source>
   <translation>Labels aus einem Layer des Projekts kopieren…</translation>
  </message>
  <message>
   <source>Take all labels of the tile away</source>
   <translation>Alle Labels der Kachel wegnehmen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Skip, and go on</source>
   <translation>Überspringen und weiter</translation>
  </message>
  <message>
   <source>Unsure, and go on</source>
   <translation>Unsicher, und weiter</translation>
  </message>
  <message>
   <source>Reject: another tile of its cell is asked for</source>
   <translation>Ablehnen: eine andere Kachel ihrer Zelle wird angefordert</translation>
  </message>
  <message>
   <source>Next look: true colour, infrared, index</source>
   <translation>Nächste Darstellung: Echtfarben, Infrarot, Index</translation>
  </message>
  <message>
   <source>Show or hide the labels</source>
   <translation>Labels zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show or hide the segments</source>
   <translation>Segmente zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show or hide the tile's own pixels</source>
   <translation>Die Pixel der Kachel selbst zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Magnifier</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <source>Show or hide on the map what this tile speaks for</source>
   <translation>Auf der Karte zeigen oder verbergen, wofür diese Kachel steht</translation>
  </message>
  <message>
   <source>More: classes, next round, areas, copies</source>
   <translation>Mehr: Klassen, nächste Runde, Flächen, Kopien</translation>
  </message>
  <message>
   <source>This list of keys</source>
   <translation>Diese Liste der Tasten</translation>
  </message>
  <message>
   <source>Conflicts between annotators</source>
   <translation>Konflikte zwischen Annotierenden</translation>
  </message>
  <message>
   <source>A tile that is chosen is shown on the map with their labels over ours.</source>
   <translation>Die gewählte Kachel wird auf der Karte mit den Labels der anderen Person über unseren gezeigt.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Kachel</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Andere Kopie</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Entschieden</translation>
  </message>
  <message>
   <source>Keep &amp;ours</source>
   <translation>&amp;Unsere behalten</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>&amp;Ihre nehmen</translation>
  </message>
  <message>
   <source>No tile was labelled otherwise by another annotator.</source>
   <translation>Keine Kachel wurde von einer anderen Person anders gelabelt.</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>unsere</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>ihre</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} Pixel</translation>
  </message>
  <message>
   <source>Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.</source>
   <translation>Labels wurden in {count} von {all} Kacheln kopiert. Sehen Sie jede an und drücken Sie D, wo es stimmt.</translation>
  </message>
  <message>
   <source>Copy labels from a layer</source>
   <translation>Labels aus einem Layer kopieren</translation>
  </message>
  <message>
   <source>For &amp;all tiles that are to do</source>
   <translation>Für &amp;alle offenen Kacheln</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Layer</translation>
  </message>
  <message>
   <source>&amp;Field with the class</source>
   <translation>&amp;Feld mit der Klasse</translation>
  </message>
  <message>
   <source>The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.</source>
   <translation>Der Layer hat auf diesen Kacheln {count} Werte: Er enthält keine Klassen. Wählen Sie einen anderen Layer oder ein anderes Feld.</translation>
  </message>
  <message>
   <source>In the layer</source>
   <translation>Im Layer</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Ist hier</translation>
  </message>
  <message>
   <source>The layer says nothing of this tile.</source>
   <translation>Der Layer sagt nichts über diese Kachel.</translation>
  </message>
  <message>
   <source>The layer says nothing of these tiles.</source>
   <translation>Der Layer sagt nichts über diese Kacheln.</translation>
  </message>
  <message>
   <source>There is no raster or polygon layer.</source>
   <translation>Es gibt keinen Raster- oder Polygonlayer.</translation>
  </message>
  <message>
   <source>a new class</source>
   <translation>eine neue Klasse</translation>
  </message>
  <message>
   <source>not labelled</source>
   <translation>nicht gelabelt</translation>
  </message>
  <message>
   <source>Looking at tile {number} of {count}</source>
   <translation>Kachel {number} von {count} wird angesehen</translation>
  </message>
  <message>
   <source>Copying to tile {number} of {count}</source>
   <translation>Wird auf Kachel {number} von {count} kopiert</translation>
  </message>
  <message>
   <source>The layer “{layer}” cannot be read.</source>
   <translation>Der Layer „{layer}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.</source>
   <translation>Die Tasten wirken, wo die Karte das Werkzeug zum Labeln hat oder dessen Seite die Tastatur; nie, während Sie einen Text eingeben.</translation>
  </message>
  <message>
   <source>Keys of the labelling</source>
   <translation>Tasten zum Labeln</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>The polygons of {path} cannot be read just now. Try again.</source>
   <translation>Die Polygone von {path} können gerade nicht gelesen werden. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Echtfarben</translation>
  </message>
  <message>
   <source>Colour infrared</source>
   <translation>Farbinfrarot</translation>
  </message>
  <message>
   <source>Short-wave infrared</source>
   <translation>Kurzwelliges Infrarot</translation>
  </message>
  <message>
   <source>Vegetation index</source>
   <translation>Vegetationsindex</translation>
  </message>
  <message>
   <source>Whole tile</source>
   <translation>Ganze Kachel</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Coarser</source>
   <translation>Gröber</translation>
  </message>
  <message>
   <source>Finer</source>
   <translation>Feiner</translation>
  </message>
  <message>
   <source>Fill the rest</source>
   <translation>Rest füllen</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>Vorschlagen</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>Kopieren…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Go on when a tile is done</source>
   <translation>Weitergehen, wenn eine Kachel fertig ist</translation>
  </message>
  <message>
   <source>Show on the map what this tile speaks for</source>
   <translation>Auf der Karte zeigen, wofür diese Kachel steht</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>{done} of {asked} tiles · {percent} % of the area</source>
   <translation>{done} von {asked} Kacheln · {percent} % der Fläche</translation>
  </message>
  <message>
   <source>&amp;Classes…</source>
   <translation>&amp;Klassen…</translation>
  </message>
  <message>
   <source>Second &amp;view</source>
   <translation>&amp;Zweite Ansicht</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Tasten…</translation>
  </message>
  <message>
   <source>Next &amp;round…</source>
   <translation>Nächste &amp;Runde…</translation>
  </message>
  <message>
   <source>&amp;Add random tiles for areas…</source>
   <translation>Zufällige Kacheln für Flächen &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>Class &amp;areas…</source>
   <translation>Klassen&amp;flächen…</translation>
  </message>
  <message>
   <source>&amp;Export labels…</source>
   <translation>Labels &amp;exportieren…</translation>
  </message>
  <message>
   <source>&amp;Send a copy…</source>
   <translation>Kopie &amp;senden…</translation>
  </message>
  <message>
   <source>&amp;Merge another's labels…</source>
   <translation>Labels &amp;zusammenführen…</translation>
  </message>
  <message>
   <source>C&amp;onflicts…</source>
   <translation>K&amp;onflikte…</translation>
  </message>
  <message>
   <source>&amp;Your name…</source>
   <translation>Ihr &amp;Name…</translation>
  </message>
  <message>
   <source>Tile {number} of {count}</source>
   <translation>Kachel {number} von {count}</translation>
  </message>
  <message>
   <source>How the tile's pixels are shown [{key}]; the layers of the project keep their styles</source>
   <translation>Wie die Pixel der Kachel dargestellt werden [{key}]; die Layer des Projekts behalten ihre Stile</translation>
  </message>
  <message>
   <source>The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.</source>
   <translation>Das Polygon konnte nicht gespeichert werden: {reason}. Es ist noch im Bearbeitungspuffer von QGIS: speichern Sie den Layer „Labels“ von Hand.</translation>
  </message>
  <message>
   <source>QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.</source>
   <translation>QGIS teilt Transaktionen zwischen Layern und würde Labels zurückhalten. Schalten Sie das in den Projekteigenschaften aus.</translation>
  </message>
  <message>
   <source>{count} polygons of the layer “Labels” have no class of the table, so they are no labels.</source>
   <translation>{count} Polygone des Layers „Labels“ haben keine Klasse der Tabelle und sind daher keine Labels.</translation>
  </message>
  <message>
   <source>The study's layer “Labels” is not in the project. Add the study to the map first.</source>
   <translation>Der Layer „Labels“ der Studie ist nicht im Projekt. Fügen Sie die Studie zuerst der Karte hinzu.</translation>
  </message>
  <message>
   <source>Choose a class first, by its key or in the list.</source>
   <translation>Wählen Sie zuerst eine Klasse, mit ihrer Taste oder in der Liste.</translation>
  </message>
  <message>
   <source>The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it.</source>
   <translation>Der Layer „Labels“ kann nicht bearbeitet werden: review.gpkg ist schreibgeschützt, oder ein anderes Programm hält die Datei.</translation>
  </message>
  <message>
   <source>Saved. Where polygons overlap, the later one wins.</source>
   <translation>Gespeichert. Wo sich Polygone überlappen, gilt das spätere.</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Steht für</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>{tiles}, {percent} %</source>
   <translation>{tiles}, {percent} %</translation>
  </message>
  <message>
   <source>Tile {tile}</source>
   <translation>Kachel {tile}</translation>
  </message>
  <message>
   <source>the student is unsure here ({measure} {value} of 1)</source>
   <translation>der Schüler ist hier unsicher ({measure} {value} von 1)</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>Uneinigkeit</translation>
  </message>
  <message>
   <source>drawn at random, for class areas</source>
   <translation>zufällig gezogen, für Klassenflächen</translation>
  </message>
  <message>
   <source>holds much of the rare class {name}</source>
   <translation>enthält viel von der seltenen Klasse {name}</translation>
  </message>
  <message>
   <source>the way there is {distance} long</source>
   <translation>der Weg dorthin ist {distance} lang</translation>
  </message>
  <message>
   <source>All tiles of this list are done.</source>
   <translation>Alle Kacheln dieser Liste sind fertig.</translation>
  </message>
  <message>
   <source>Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards.</source>
   <translation>Die Eingabetaste nimmt das Vorgeschlagene an, Esc verwirft es; berichtigen Sie es danach mit Klicks.</translation>
  </message>
  <message>
   <source>Whole tiles are labelled now: press a class's key. S takes segments.</source>
   <translation>Jetzt werden ganze Kacheln gelabelt: drücken Sie die Taste einer Klasse. S wechselt zu Segmenten.</translation>
  </message>
  <message>
   <source>This tile is not cut into segments yet. Press “Cut segments”.</source>
   <translation>Diese Kachel ist noch nicht in Segmente geschnitten. Drücken Sie „Segmente schneiden“.</translation>
  </message>
  <message>
   <source>Search: tile, class, reason</source>
   <translation>Suchen: Kachel, Klasse, Grund</translation>
  </message>
  <message>
   <source>DDOQ second view</source>
   <translation>Zweite Ansicht von DDOQ</translation>
  </message>
  <message>
   <source>The layer that is shown here; the first map keeps its own</source>
   <translation>Der Layer, der hier gezeigt wird; die erste Karte behält ihre eigenen</translation>
  </message>
  <message>
   <source>The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for.</source>
   <translation>Das Polygon bedeckt kein Pixel einer Kachel der Warteschlange. Zeichnen Sie es in einer Kachel, die angefordert wurde.</translation>
  </message>
  <message>
   <source>A class needs a name.</source>
   <translation>Eine Klasse braucht einen Namen.</translation>
  </message>
  <message>
   <source>The number of a class is from 0 to 254.</source>
   <translation>Die Zahl einer Klasse liegt zwischen 0 und 254.</translation>
  </message>
  <message>
   <source>A class cannot be merged into itself.</source>
   <translation>Eine Klasse kann nicht mit sich selbst zusammengefasst werden.</translation>
  </message>
  <message>
   <source>asked instead of tile {tile}, which was rejected</source>
   <translation>angefordert anstelle der Kachel {tile}, die abgelehnt wurde</translation>
  </message>
  <message>
   <source>“{name}” is in use. Merge it into another class instead.</source>
   <translation>„{name}“ wird verwendet. Fassen Sie sie stattdessen mit einer anderen Klasse zusammen.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>Es gibt nichts wiederherzustellen.</translation>
  </message>
  <message>
   <source>There is no class {id}. Add it to the table of classes first.</source>
   <translation>Es gibt keine Klasse {id}. Nehmen Sie sie zuerst in die Klassentabelle auf.</translation>
  </message>
  <message>
   <source>There is a class “{name}” already. Merge the two instead.</source>
   <translation>Es gibt schon eine Klasse „{name}“. Fassen Sie die beiden stattdessen zusammen.</translation>
  </message>
  <message>
   <source>The key {key} is that of “{name}”.</source>
   <translation>Die Taste {key} gehört zu „{name}“.</translation>
  </message>
  <message>
   <source>The tile {tile} is not in the queue.</source>
   <translation>Die Kachel {tile} ist nicht in der Warteschlange.</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for</source>
   <translation>Kacheln, für die diese steht</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for, the most alike first. A click shows one on the map.</source>
   <translation>Kacheln, für die diese steht, die ähnlichsten zuerst. Ein Klick zeigt eine auf der Karte.</translation>
  </message>
  <message>
   <source>{path} could not be read or written: {reason}. What was confirmed before is safe.</source>
   <translation>{path} konnte nicht gelesen oder geschrieben werden: {reason}. Was vorher bestätigt wurde, ist sicher.</translation>
  </message>
  <message>
   <source>{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again.</source>
   <translation>{path} wird gerade von einem anderen Programm geschrieben. Nichts wurde geändert. Speichern oder beenden Sie dort die Bearbeitung ihrer Layer und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.</source>
   <translation>Für {path} haben Sie nur Leserechte. Nichts wurde geändert. Ändern Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.</source>
   <translation>Der Datenträger ist voll: {path} konnte nicht geschrieben werden. Was vorher bestätigt wurde, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>{path} cannot be opened. Check that it is there and that you may read it and write beside it.</source>
   <translation>{path} kann nicht geöffnet werden. Prüfen Sie, ob die Datei da ist und Sie sie lesen und daneben schreiben dürfen.</translation>
  </message>
  <message>
   <source>There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.</source>
   <translation>Von diesem Raster gibt es noch keine Karte. Trainieren Sie das Schülermodell und kartieren Sie zuerst das Raster; dann kann es Labels vorschlagen.</translation>
  </message>
  <message>
   <source>The student's map says nothing of this tile in the classes of now.</source>
   <translation>Die Karte des Schülermodells sagt in den jetzigen Klassen nichts über diese Kachel.</translation>
  </message>
  <message>
   <source>The map {path} cannot be read.</source>
   <translation>Die Karte {path} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Erneut nachsehen</translation>
  </message>
  <message>
   <source>Next to do</source>
   <translation>Nächste offene</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>No tile is shown.</source>
   <translation>Keine Kachel wird gezeigt.</translation>
  </message>
  <message>
   <source>represents {tiles}, {percent} % of the area</source>
   <translation>steht für {tiles}, {percent} % der Fläche</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <source>Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept.</source>
   <translation>Schaffen Sie einige Gigabyte Platz oder wählen Sie einen Ordner auf einem anderen Datenträger und installieren Sie erneut; was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>The proxy asks for a name and a password.</source>
   <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
  </message>
  <message>
   <source>Enter them in QGIS under Settings, Options, Network, and install again.</source>
   <translation>Geben Sie sie in QGIS unter Einstellungen, Optionen, Netzwerk ein und installieren Sie erneut.</translation>
  </message>
  <message>
   <source>The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.</source>
   <translation>Der Verbindung wird nicht vertraut: vielleicht öffnet eine Firewall oder ein Virenscanner verschlüsselte Verbindungen, oder die Uhr dieses Rechners geht falsch.</translation>
  </message>
  <message>
   <source>Ask who runs your network to add its certificate to the system's, or install from a folder of wheels.</source>
   <translation>Bitten Sie Ihre Netzwerkverwaltung, deren Zertifikat denen des Systems hinzuzufügen, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>A package is not the one this plugin was tested with.</source>
   <translation>Ein Paket ist nicht dasjenige, mit dem diese Erweiterung getestet wurde.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds other files. Try another network; clear the cache with Remove, and install again.</source>
   <translation>Etwas auf dem Weg verändert Downloads, oder der Ordner mit Wheels enthält andere Dateien. Versuchen Sie es in einem anderen Netzwerk; leeren Sie den Zwischenspeicher mit „Entfernen“ und installieren Sie erneut.</translation>
  </message>
  <message>
   <source>A path became too long for the system.</source>
   <translation>Ein Pfad wurde für das System zu lang.</translation>
  </message>
  <message>
   <source>Choose a folder with a short path, such as C:\ddoq, and install again.</source>
   <translation>Wählen Sie einen Ordner mit kurzem Pfad, etwa C:\ddoq, und installieren Sie erneut.</translation>
  </message>
  <message>
   <source>The system's security does not let the engine's programs run from this folder.</source>
   <translation>Die Sicherheitsrichtlinien des Systems lassen die Programme der Engine nicht aus diesem Ordner laufen.</translation>
  </message>
  <message>
   <source>Ask who runs this machine to allow the folder, or choose one that is allowed.</source>
   <translation>Bitten Sie die Verwaltung dieses Rechners, den Ordner zu erlauben, oder wählen Sie einen erlaubten.</translation>
  </message>
  <message>
   <source>A file of the engine is in use.</source>
   <translation>Eine Datei der Engine wird gerade verwendet.</translation>
  </message>
  <message>
   <source>Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again.</source>
   <translation>Halten Sie laufende Aufträge an, schließen Sie andere QGIS-Fenster, warten Sie das Ende einer Virenprüfung ab und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The folder cannot be written.</source>
   <translation>In den Ordner kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>Choose another folder, one that is yours.</source>
   <translation>Wählen Sie einen anderen Ordner, der Ihnen gehört.</translation>
  </message>
  <message>
   <source>This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed).</source>
   <translation>Dieses Linux ist zu alt für die Pakete der Engine (glibc 2.28 von 2018 wird benötigt).</translation>
  </message>
  <message>
   <source>Update the system, or use your own Python in which PyTorch works.</source>
   <translation>Aktualisieren Sie das System oder verwenden Sie ein eigenes Python, in dem PyTorch funktioniert.</translation>
  </message>
  <message>
   <source>A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one.</source>
   <translation>Eine Bibliothek von PyTorch konnte nicht geladen werden: Windows fehlt die Microsoft-Visual-C++-Laufzeit, oder sie ist alt.</translation>
  </message>
  <message>
   <source>Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.</source>
   <translation>Installieren Sie das aktuelle "Visual C++ Redistributable" (x64) von Microsoft, starten Sie den Rechner neu und reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The Python that was found cannot make environments.</source>
   <translation>Das gefundene Python kann keine Umgebungen anlegen.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install python3-venv, and install again.</source>
   <translation>Installieren Sie unter Debian und Ubuntu python3-venv und installieren Sie dann erneut.</translation>
  </message>
  <message>
   <source>A package that the engine needs is not in this Python.</source>
   <translation>Ein Paket, das die Engine braucht, ist in diesem Python nicht vorhanden.</translation>
  </message>
  <message>
   <source>The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists.</source>
   <translation>Die Details nennen es. Reparieren Sie die Engine; in ein eigenes Python installieren Sie, was plugin/runtime/requirements auflistet.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and none could be fetched.</source>
   <translation>Auf diesem Rechner gibt es kein Python 3.11 bis 3.13, und es konnte keines geholt werden.</translation>
  </message>
  <message>
   <source>Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again.</source>
   <translation>Installieren Sie Python 3.12 (64 Bit) von python.org oder mit den Paketen Ihres Systems und installieren Sie dann erneut.</translation>
  </message>
  <message>
   <source>PyTorch's own server could not be reached, or does not have this build.</source>
   <translation>Der Server von PyTorch konnte nicht erreicht werden oder hat diese Ausgabe nicht.</translation>
  </message>
  <message>
   <source>Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.</source>
   <translation>Versuchen Sie es später erneut; oder wählen Sie unter Linux CUDA 13 als Gerät: es kommt aus dem Paketverzeichnis und läuft auch auf dem Prozessor.</translation>
  </message>
  <message>
   <source>The network does not answer.</source>
   <translation>Das Netzwerk antwortet nicht.</translation>
  </message>
  <message>
   <source>Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept.</source>
   <translation>Prüfen Sie die Verbindung und den Proxy von QGIS (Einstellungen, Optionen, Netzwerk) und installieren Sie erneut; was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>A package could not be found for this system and Python.</source>
   <translation>Ein Paket konnte für dieses System und dieses Python nicht gefunden werden.</translation>
  </message>
  <message>
   <source>If you install from a folder: it must hold the wheels for this system and this version of Python. The details name the package.</source>
   <translation>Wenn Sie aus einem Ordner installieren: er muss die Wheels für dieses System und diese Python-Version enthalten. Die Details nennen das Paket.</translation>
  </message>
  <message>
   <source>A library crashed when it was tried.</source>
   <translation>Eine Bibliothek ist bei der Probe abgestürzt.</translation>
  </message>
  <message>
   <source>Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it.</source>
   <translation>Reparieren Sie die Engine. Stürzt sie wieder ab, ist der Prozessor vielleicht zu alt für PyTorch; kopieren Sie den Bericht und senden Sie ihn.</translation>
  </message>
  <message>
   <source>The installation failed.</source>
   <translation>Die Installation ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Install again: it goes on where it stopped. If it stays so, copy the report and send it.</source>
   <translation>Installieren Sie erneut: es geht dort weiter, wo es aufhörte. Bleibt es dabei, kopieren Sie den Bericht und senden Sie ihn.</translation>
  </message>
  <message>
   <source>The installer went silent and was ended.</source>
   <translation>Das Installationsprogramm reagierte nicht mehr und wurde beendet.</translation>
  </message>
  <message>
   <source>Install again; what was downloaded is kept. A virus scanner may be holding it.</source>
   <translation>Installieren Sie erneut; was heruntergeladen wurde, bleibt erhalten. Vielleicht hält ein Virenscanner es auf.</translation>
  </message>
  <message>
   <source>Preparing the folder</source>
   <translation>Der Ordner wird vorbereitet</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Das Installationsprogramm wird geholt</translation>
  </message>
  <message>
   <source>Making the environment with {name}</source>
   <translation>Die Umgebung wird mit {name} angelegt</translation>
  </message>
  <message>
   <source>Copying the engine</source>
   <translation>Die Engine wird kopiert</translation>
  </message>
  <message>
   <source>Verifying: a convolution, a network, a raster, tables</source>
   <translation>Überprüfung: eine Faltung, ein Netz, ein Raster, Tabellen</translation>
  </message>
  <message>
   <source>Cleaning up</source>
   <translation>Es wird aufgeräumt</translation>
  </message>
  <message>
   <source>Fetching Python {version}</source>
   <translation>Python {version} wird geholt</translation>
  </message>
  <message>
   <source>Downloading and unpacking: {done} of about {total}</source>
   <translation>Herunterladen und Entpacken: {done} von etwa {total}</translation>
  </message>
  <message>
   <source>The engine works</source>
   <translation>Die Engine funktioniert</translation>
  </message>
  <message>
   <source>{path} is not a Python that runs.</source>
   <translation>{path} ist kein lauffähiges Python.</translation>
  </message>
  <message>
   <source>Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.</source>
   <translation>Wählen Sie den Interpreter selbst: bin/python einer Umgebung oder unter Windows python.exe.</translation>
  </message>
  <message>
   <source>{path} is Python {version} with {bits} bit.</source>
   <translation>{path} ist Python {version} mit {bits} Bit.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 or newer with 64 bit.</source>
   <translation>Die Engine braucht Python 3.11 oder neuer mit 64 Bit.</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had.</source>
   <translation>Auf diesem Rechner gibt es kein Python 3.11 bis 3.13, und das Installationsprogramm, das eines holen würde, war nicht zu bekommen.</translation>
  </message>
  <message>
   <source>Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.</source>
   <translation>Prüfen Sie die Verbindung oder installieren Sie Python 3.12 (64 Bit) von python.org und installieren Sie dann erneut.</translation>
  </message>
  <message>
   <source>No engine is installed here.</source>
   <translation>Hier ist keine Engine installiert.</translation>
  </message>
  <message>
   <source>Install it.</source>
   <translation>Installieren Sie sie.</translation>
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation>Ein anderes QGIS (Prozess {pid}) installiert oder entfernt gerade die Engine.</translation>
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an.</translation>
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} braucht den Treiber 580 oder neuer, installiert ist {driver}: der Prozessor wird verwendet. Aktualisieren Sie den Treiber und reparieren Sie die Engine, um die Karte zu verwenden.</translation>
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch wird für Macs mit Intel-Prozessoren nicht mehr hergestellt.</translation>
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation>PyTorch gibt es für diesen Prozessor nicht ({name}).</translation>
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation>Dieses Linux ist zu alt für PyTorch: es braucht glibc 2.28 (2018) oder neuer.</translation>
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>Der NVIDIA-Treiber {driver} von {name} ist zu alt: der Prozessor wird verwendet. Aktualisieren Sie den Treiber und reparieren Sie die Engine, um die Karte zu verwenden.</translation>
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation>PyTorch unterstützt {name} nicht mehr: der Prozessor wird verwendet.</translation>
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation>Ein Apple-Prozessor: seine GPU wird verwendet.</translation>
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation>Es wurde kein NVIDIA-Treiber gefunden: der Prozessor wird verwendet.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation>{name} mit Treiber {driver}: CUDA 13.</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation>{name} mit Treiber {driver}: CUDA 12.6.</translation>
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation>Dieser Ordner liegt in der Erweiterung oder im QGIS-Profil: eine Aktualisierung würde die Engine löschen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation>Dieser Ordner liegt auf einem Netzlaufwerk: die Installation dauert lange, und das Laden ist langsam. Besser ist ein Ordner auf einem Datenträger dieses Rechners.</translation>
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation>Dieser Ordner wird mit einer Cloud synchronisiert: sie würde Gigabytes kopieren und dabei Dateien sperren. Besser ist ein anderer.</translation>
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation>Der Pfad dieses Ordners ist lang ({length} Zeichen); Windows erlaubt 260 für einen ganzen Pfad. Besser ist ein kürzerer, etwa C:\ddoq.</translation>
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation>Der Pfad dieses Ordners enthält Zeichen, die manche Bibliotheken unter Windows nicht lesen können. Schlägt die Prüfung am Ende fehl, wählen Sie einen einfachen Pfad, etwa C:\ddoq.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: copy {requirements} there, and run in it: {command}</source>
   <translation>Der Ordner {folder} enthält kein Wheel von torch {version}. Machen Sie einen auf einem Rechner mit Netz, mit gleichem System und gleichem Python: Kopieren Sie {requirements} dorthin und führen Sie dort aus: {command}</translation>
  </message>
  <message>
   <source>Use your own Python instead, one in which PyTorch works.</source>
   <translation>Verwenden Sie stattdessen ein eigenes Python, in dem PyTorch funktioniert.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found on this machine, and none can be fetched without network. Install Python 3.12 (64 bit) first.</source>
   <translation>Auf diesem Rechner wurde kein Python 3.11 bis 3.13 gefunden, und ohne Netzwerk kann keines geholt werden. Installieren Sie zuerst Python 3.12 (64 Bit).</translation>
  </message>
  <message>
   <source>The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk.</source>
   <translation>Auf dem Datenträger sind {free} frei, und etwa {needed} werden gebraucht. Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found: uv fetches Python {version}.</source>
   <translation>Es wurde kein Python 3.11 bis 3.13 gefunden: uv holt Python {version}.</translation>
  </message>
  <message>
   <source>PyTorch comes from its own server by version; its files are not checked against hashes.</source>
   <translation>PyTorch kommt nach Version von seinem eigenen Server; seine Dateien werden nicht anhand von Hashwerten geprüft.</translation>
  </message>
  <message>
   <source>An installation was interrupted: {size} are there already and are used again.</source>
   <translation>Eine Installation wurde unterbrochen: {size} sind schon da und werden wieder verwendet.</translation>
  </message>
  <message>
   <source>A job of the engine is running.</source>
   <translation>Ein Auftrag der Engine läuft.</translation>
  </message>
  <message>
   <source>Wait until it is done, or cancel it, and remove then.</source>
   <translation>Warten Sie, bis er fertig ist, oder brechen Sie ihn ab und entfernen Sie dann.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} kann nicht entfernt werden: {reason}.</translation>
  </message>
  <message>
   <source>Close other QGIS windows and programs that use it, and remove again.</source>
   <translation>Schließen Sie andere QGIS-Fenster und Programme, die es verwenden, und entfernen Sie erneut.</translation>
  </message>
  <message>
   <source>This version of the plugin needs other packages. Install again; the old ones stay until that is done.</source>
   <translation>Diese Version der Erweiterung braucht andere Pakete. Installieren Sie erneut; die alten bleiben, bis das fertig ist.</translation>
  </message>
  <message>
   <source>The engine is not ready ({state}). {what_to_do} Open Raster &gt; DDOQ &gt; Engine in QGIS.</source>
   <translation>Die Engine ist nicht bereit ({state}). {what_to_do} Öffnen Sie in QGIS Raster &gt; DDOQ &gt; Engine.</translation>
  </message>
  <message>
   <source>The engine is not installed yet. Open Raster &gt; DDOQ &gt; Engine in QGIS and press Install.</source>
   <translation>Die Engine ist noch nicht installiert. Öffnen Sie in QGIS Raster &gt; DDOQ &gt; Engine und drücken Sie „Installieren“.</translation>
  </message>
  <message>
   <source>Your own Python is gone</source>
   <translation>Ihr eigenes Python ist nicht mehr da</translation>
  </message>
  <message>
   <source>Choose it again, or use the installed engine.</source>
   <translation>Wählen Sie es erneut oder verwenden Sie die installierte Engine.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Jobs run in the engine's own Python, apart from QGIS.</source>
   <translation>Aufträge laufen im eigenen Python der Engine, getrennt von QGIS.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Files of the engine are gone. Repair it.</source>
   <translation>Dateien der Engine sind nicht mehr da. Reparieren Sie sie.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Nicht fertig</translation>
  </message>
  <message>
   <source>An installation did not come to its end. Continue: what was downloaded is used again.</source>
   <translation>Eine Installation ist nicht zu Ende gekommen. Setzen Sie sie fort: was heruntergeladen wurde, wird wieder verwendet.</translation>
  </message>
  <message>
   <source>Not installed</source>
   <translation>Nicht installiert</translation>
  </message>
  <message>
   <source>DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.</source>
   <translation>DDOQ rechnet in einem eigenen Python mit PyTorch. In das Python von QGIS wird nichts installiert.</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Nicht aktuell</translation>
  </message>
  <message>
   <source>Ready, with your own Python</source>
   <translation>Bereit, mit Ihrem eigenen Python</translation>
  </message>
  <message>
   <source>Jobs run in the interpreter that you chose.</source>
   <translation>Aufträge laufen im Interpreter, den Sie gewählt haben.</translation>
  </message>
  <message>
   <source>The plugin was updated. Repair puts its engine in place, without a download.</source>
   <translation>Die Erweiterung wurde aktualisiert. „Reparieren“ setzt ihre Engine ein, ohne etwas herunterzuladen.</translation>
  </message>
  <message>
   <source>The installer made a mistake.</source>
   <translation>Das Installationsprogramm hat einen Fehler gemacht.</translation>
  </message>
  <message>
   <source>Copy the report and send it.</source>
   <translation>Kopieren Sie den Bericht und senden Sie ihn.</translation>
  </message>
  <message>
   <source>The installer that came (uv {version}) is not the one this plugin was made with.</source>
   <translation>Das gelieferte Installationsprogramm (uv {version}) ist nicht dasjenige, mit dem diese Erweiterung erstellt wurde.</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds another file. Try another network, or ask who runs yours.</source>
   <translation>Etwas auf dem Weg verändert Downloads, oder der Ordner mit Wheels enthält eine andere Datei. Versuchen Sie es in einem anderen Netzwerk oder fragen Sie Ihre Netzwerkverwaltung.</translation>
  </message>
  <message>
   <source>The environment is there, but does not work: {name} failed.</source>
   <translation>Die Umgebung ist da, funktioniert aber nicht: {name} ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Repair it. If it stays so, copy the report and send it.</source>
   <translation>Reparieren Sie sie. Bleibt es dabei, kopieren Sie den Bericht und senden Sie ihn.</translation>
  </message>
  <message>
   <source>PyTorch finds the graphics card but cannot compute on it.</source>
   <translation>PyTorch findet die Grafikkarte, kann aber nicht auf ihr rechnen.</translation>
  </message>
  <message>
   <source>Update the card's driver and install again, or choose the processor as device.</source>
   <translation>Aktualisieren Sie den Treiber der Karte und installieren Sie erneut oder wählen Sie den Prozessor als Gerät.</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no job {name}.</source>
   <translation>Es gibt keine Aufgabe {name}.</translation>
  </message>
  <message>
   <source>The jobs are {jobs}.</source>
   <translation>Die Aufgaben sind {jobs}.</translation>
  </message>
  <message>
   <source>There is no stage {name}.</source>
   <translation>Es gibt keine Stufe {name}.</translation>
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation>Die Stufen sind {stages}.</translation>
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation>Das Interessengebiet {path} überlappt {raster} nicht.</translation>
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation>Prüfen Sie das Gebiet in QGIS, vor allem sein KBS; ein Layer kann das falsche tragen.</translation>
  </message>
  <message>
   <source>The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.</source>
   <translation>Die Studie hat andere Kacheln als bei der Ziehung der zufälligen Kacheln. Diese werden neu gezogen; alle Labels bleiben.</translation>
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation>{path} enthält kein Polygon, das als Interessengebiet dienen könnte.</translation>
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation>Zeichnen Sie mindestens ein Polygon hinein oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <source>{count} strata have too few labelled tiles, and are taken together with others.</source>
   <translation>{count} Schichten haben zu wenige gelabelte Kacheln und werden mit anderen zusammengefasst.</translation>
  </message>
  <message>
   <source>No random tiles were drawn from the tiles that the study has now.</source>
   <translation>Aus den Kacheln, die die Studie jetzt hat, wurden keine zufälligen Kacheln gezogen.</translation>
  </message>
  <message>
   <source>Draw them: ddoq area-sample {path}</source>
   <translation>Ziehen Sie sie: ddoq area-sample {path}</translation>
  </message>
  <message>
   <source>Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to be like the others of their strata; if they are of a kind, the areas are wrong by that.</source>
   <translation>Von {drawn} zufälligen Kacheln sind {to_label} noch nicht gelabelt, {left_out} wurden übersprungen oder abgelehnt. Die Intervalle nehmen an, dass sie den anderen ihrer Schichten gleichen; sind sie von besonderer Art, sind die Flächen entsprechend falsch.</translation>
  </message>
  <message>
   <source>{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.</source>
   <translation>{drawn} zufällige Kacheln sind jetzt gezogen, verlangt waren {asked}: keine wird zurückgenommen, und mehr, als es gibt, können es nicht werden.</translation>
  </message>
  <message>
   <source>{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.</source>
   <translation>{count} zufällige Kacheln sind nur zum Teil gelabelt (weniger als {share:.0f} %). Es wird angenommen, dass ihre gelabelten Pixel den übrigen gleichen.</translation>
  </message>
  <message>
   <source>Reading the labels of tile {done} of {total}</source>
   <translation>Labels von Kachel {done} von {total} werden gelesen</translation>
  </message>
  <message>
   <source>Reading the map, tile {done} of {total}</source>
   <translation>Karte wird gelesen, Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>{count} strata have fewer than two labelled random tiles, so nothing is known of their variance.</source>
   <translation>{count} Schichten haben weniger als zwei gelabelte zufällige Kacheln, daher ist nichts über ihre Varianz bekannt.</translation>
  </message>
  <message>
   <source>Label more of the random tiles, or draw more.</source>
   <translation>Labeln Sie mehr von den zufälligen Kacheln oder ziehen Sie weitere.</translation>
  </message>
  <message>
   <source>Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.</source>
   <translation>Zu wenige zufällige Kacheln sagen etwas über diese Klassen; trauen Sie ihren Intervallen nicht: {classes}. Ziehen Sie weitere Kacheln.</translation>
  </message>
  <message>
   <source>The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.</source>
   <translation>Die Kacheln dieser Studie überlappen sich (Kachelgröße {size} px, Kachelabstand {stride} px), daher lassen sich ihre Flächen nicht addieren.</translation>
  </message>
  <message>
   <source>For class areas, tile a study without a stride, or with one of {size} px or more.</source>
   <translation>Kacheln Sie für Klassenflächen eine Studie ohne Kachelabstand oder mit einem von {size} px oder mehr.</translation>
  </message>
  <message>
   <source>Of the random tiles {count} are labelled and not trained on; that is too few for an interval.</source>
   <translation>Von den zufälligen Kacheln sind {count} gelabelt und nicht zum Training verwendet; das sind zu wenige für ein Intervall.</translation>
  </message>
  <message>
   <source>Label the random tiles first. If the student was trained on them, draw more, or train it without them.</source>
   <translation>Labeln Sie zuerst die zufälligen Kacheln. Wurde das Schülermodell auf ihnen trainiert, ziehen Sie weitere oder trainieren Sie es ohne sie.</translation>
  </message>
  <message>
   <source>{count} random tiles are too few for {strata} strata: each needs {fewest} at least.</source>
   <translation>{count} zufällige Kacheln sind zu wenige für {strata} Schichten: jede braucht mindestens {fewest}.</translation>
  </message>
  <message>
   <source>Ask for {need} tiles or more, or for fewer strata.</source>
   <translation>Verlangen Sie {need} Kacheln oder mehr oder weniger Schichten.</translation>
  </message>
  <message>
   <source>The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.</source>
   <translation>Das Schülermodell der Karte wurde auf {count} der zufälligen Kacheln trainiert. Mit der Karte gelten sie als bekannt, nicht als Teil der Stichprobe.</translation>
  </message>
  <message>
   <source>The map does not help here. {reason}</source>
   <translation>Die Karte hilft hier nicht. {reason}</translation>
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation>--draws kann nicht {text} sein.</translation>
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation>Geben Sie eine ganze Zahl an; 0 vergleicht nichts.</translation>
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation>Der Klassenname {item} wird nicht verstanden.</translation>
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation>Schreiben Sie --names WERT=NAME, etwa --names 2=Wasser.</translation>
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation>--set {text} wird nicht verstanden.</translation>
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation>Schreiben Sie --set STUFE.NAME=WERT, etwa --set train.steps=900.</translation>
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation>Der Wert von --set {text} ist kein gültiges YAML.</translation>
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation>Setzen Sie ihn in Anführungszeichen.</translation>
  </message>
  <message>
   <source>The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.</source>
   <translation>Die Arme einer Ziehung haben beim Budget {budget} zusammen alle {tiles} Kacheln gewählt; keine bleibt zum Bewerten.</translation>
  </message>
  <message>
   <source>Lower the largest budget, or compare fewer selectors at a time.</source>
   <translation>Senken Sie das größte Budget oder vergleichen Sie weniger Auswahlverfahren auf einmal.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles are left out: the reference knows less than half of each.</source>
   <translation>{count} von {total} Kacheln bleiben außen vor: Die Referenz kennt jeweils weniger als die Hälfte.</translation>
  </message>
  <message>
   <source>No reference was given.</source>
   <translation>Es wurde keine Referenz angegeben.</translation>
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation>Nennen Sie eine: --reference RASTER.</translation>
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation>Wenn {budget} von {tiles} Kacheln gelabelt sind, bleibt keine zum Bewerten übrig.</translation>
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation>Senken Sie das Budget.</translation>
  </message>
  <message>
   <source>Comparing, run {done} of {total}</source>
   <translation>Vergleich, Lauf {done} von {total}</translation>
  </message>
  <message>
   <source>There is no selector named {name}.</source>
   <translation>Es gibt kein Auswahlverfahren namens {name}.</translation>
  </message>
  <message>
   <source>Choose among {allowed}.</source>
   <translation>Wählen Sie unter {allowed}.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>{path} could not be copied: {reason}.</source>
   <translation>{path} konnte nicht kopiert werden: {reason}.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers in QGIS and check the free space, then try again.</source>
   <translation>Speichern oder beenden Sie die Bearbeitung ihrer Layer in QGIS, prüfen Sie den freien Platz und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Copying {file}</source>
   <translation>{file} wird kopiert</translation>
  </message>
  <message>
   <source>The copy cannot be made in {path}: {reason}.</source>
   <translation>Die Kopie kann in {path} nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder outside of the study.</source>
   <translation>Wählen Sie einen neuen oder leeren Ordner außerhalb der Studie.</translation>
  </message>
  <message>
   <source>Where to copy was not said.</source>
   <translation>Es wurde nicht angegeben, wohin kopiert werden soll.</translation>
  </message>
  <message>
   <source>Name a folder: ddoq copy-study STUDY FOLDER.</source>
   <translation>Nennen Sie einen Ordner: ddoq copy-study STUDIE ORDNER.</translation>
  </message>
  <message>
   <source>{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.</source>
   <translation>{count} Raster liegen außerhalb der Studie und wurden nicht kopiert: die Kopie findet sie am selben Ort, etwa {path}.</translation>
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation>Es ist etwas schiefgegangen, das die Engine nicht vorhergesehen hat ({kind}: {reason}).</translation>
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation>Die Studie ist unversehrt. Bitte melden Sie den Fehler mit dem Protokoll in {path}.</translation>
  </message>
  <message>
   <source>The class raster {path} has {count} classes on the tiles.</source>
   <translation>Das Klassenraster {path} hat auf den Kacheln {count} Klassen.</translation>
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation>Geben Sie ein Raster mit 1 bis 254 Klassenwerten an, das die Studie abdeckt; prüfen Sie sein KBS und welche Werte ignoriert werden.</translation>
  </message>
  <message>
   <source>Comparing with tile {done} of {total}</source>
   <translation>Vergleich mit Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>Values of the type {type} cannot be written as {asked}, which holds {allowed}.</source>
   <translation>Werte vom Typ {type} lassen sich nicht als {asked} schreiben, das nur {allowed} aufnimmt.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold all values as they are.</source>
   <translation>Wählen Sie tif oder pt; beide bewahren alle Werte, wie sie sind.</translation>
  </message>
  <message>
   <source>The class raster {path} is not there.</source>
   <translation>Das Klassenraster {path} ist nicht vorhanden.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.</source>
   <translation>Die Latents von {tiles} Kacheln, je {length} Zahlen, brauchen {needed} GB auf dem Datenträger, und {free} GB sind frei.</translation>
  </message>
  <message>
   <source>Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.</source>
   <translation>Schaffen Sie Platz, kacheln Sie mit größerem Kachelabstand oder kodieren Sie erneut mit größerer Tiefe oder weniger latenten Merkmalen.</translation>
  </message>
  <message>
   <source>The study's encoder is {encoder}, from whose vectors no tile can be made again.</source>
   <translation>Der Encoder der Studie ist {encoder}; aus dessen Vektoren lässt sich keine Kachel wiederherstellen.</translation>
  </message>
  <message>
   <source>Encode with a VAE first: ddoq encode {path} --encoder vae</source>
   <translation>Kodieren Sie zuerst mit einem VAE: ddoq encode {path} --encoder vae</translation>
  </message>
  <message>
   <source>Reading the class raster</source>
   <translation>Das Klassenraster wird gelesen</translation>
  </message>
  <message>
   <source>Decoding tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird dekodiert</translation>
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation>Der Speicher der Grafikkarte reichte nicht aus.</translation>
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation>Senken Sie die Batchgröße, schließen Sie andere Programme, die die Karte benutzen, oder trainieren Sie auf dem Prozessor (Gerät cpu).</translation>
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation>Das Gerät {device} ist auf diesem Rechner nicht verfügbar.</translation>
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation>Verwenden Sie --device auto oder cpu oder installieren Sie eine PyTorch-Version, die es unterstützt.</translation>
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation>Das Gerät {device} ist eine einzelne Karte, und die Einstellung devices verlangt {count}.</translation>
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation>Setzen Sie das Gerät für mehrere Karten auf cuda oder devices auf 1.</translation>
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation>Die Einstellung devices verlangt {count}, und dieser Rechner hat {there} ({kind}).</translation>
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation>Setzen Sie devices auf {there} oder weniger.</translation>
  </message>
  <message>
   <source>The embeddings {path} are not there.</source>
   <translation>Die Embeddings {path} sind nicht da.</translation>
  </message>
  <message>
   <source>{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.</source>
   <translation>{path} hat kein Embedding für {count} der {total} Kacheln der Studie, etwa {tile}.</translation>
  </message>
  <message>
   <source>Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.</source>
   <translation>Geben Sie für jede Kachel in tiles.parquet der Studie eine Zeile an; nach erneutem Kacheln können die Kennungen andere sein.</translation>
  </message>
  <message>
   <source>{path} has no column tile_id, so that it is not known whose embeddings it holds.</source>
   <translation>{path} hat keine Spalte tile_id, sodass nicht bekannt ist, zu welchen Kacheln die Embeddings gehören.</translation>
  </message>
  <message>
   <source>Add the ids that tiles.parquet of the study gives to its tiles.</source>
   <translation>Fügen Sie die Kennungen hinzu, die tiles.parquet der Studie den Kacheln gibt.</translation>
  </message>
  <message>
   <source>{path} has no column of numbers beside tile_id.</source>
   <translation>{path} hat neben tile_id keine Spalte mit Zahlen.</translation>
  </message>
  <message>
   <source>Give a table with a column of numbers for each component, or one of lists of them.</source>
   <translation>Geben Sie eine Tabelle mit einer Zahlenspalte für jede Komponente an oder eine mit Listen von Zahlen.</translation>
  </message>
  <message>
   <source>In {path} {count} of the study's tiles have values that are empty, infinite or no number.</source>
   <translation>In {path} haben {count} der Kacheln der Studie Werte, die leer, unendlich oder keine Zahl sind.</translation>
  </message>
  <message>
   <source>Fill them, or leave out the columns that hold them.</source>
   <translation>Füllen Sie sie aus oder lassen Sie die Spalten weg, in denen sie stehen.</translation>
  </message>
  <message>
   <source>{path} has several rows for the tile {tile}; {count} rows are too many.</source>
   <translation>{path} hat mehrere Zeilen für die Kachel {tile}; {count} Zeilen sind zu viel.</translation>
  </message>
  <message>
   <source>Leave one row for each tile.</source>
   <translation>Lassen Sie für jede Kachel eine Zeile.</translation>
  </message>
  <message>
   <source>The lists in the column {column} of {path} are not all of one length.</source>
   <translation>Die Listen in der Spalte {column} von {path} sind nicht alle gleich lang.</translation>
  </message>
  <message>
   <source>Give each tile as many numbers.</source>
   <translation>Geben Sie jeder Kachel gleich viele Zahlen.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a Parquet table: {reason}.</source>
   <translation>{path} kann nicht als Parquet-Tabelle gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Write it anew, or give a raster.</source>
   <translation>Schreiben Sie sie neu oder geben Sie ein Raster an.</translation>
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird kodiert</translation>
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird gemessen</translation>
  </message>
  <message>
   <source>The encoder precomputed was chosen, but no embeddings were named.</source>
   <translation>Der Encoder precomputed wurde gewählt, aber es wurden keine Embeddings genannt.</translation>
  </message>
  <message>
   <source>Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.</source>
   <translation>Nennen Sie ein Raster oder eine Parquet-Tabelle mit Embeddings: ddoq encode --encoder precomputed --from FILE.</translation>
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation>Es gibt keine Kachel, aus der gelernt werden könnte.</translation>
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation>Führen Sie die Stufe tile mit einer kleineren Kachelgröße oder einem niedrigeren Mindestanteil gültiger Pixel aus.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles lie where the embeddings named by encode.source hold no data.</source>
   <translation>{count} von {total} Kacheln liegen dort, wo die in encode.source genannten Embeddings keine Daten haben.</translation>
  </message>
  <message>
   <source>Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: ddoq tile --area.</source>
   <translation>Geben Sie Embeddings an, die die Studie abdecken (prüfen Sie KBS und Nodata), oder kacheln Sie nur das Gebiet, das sie abdecken: ddoq tile --area.</translation>
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation>Die Kacheln haben {found} Kanäle, aber der Encoder hat aus {bands} gelernt.</translation>
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation>Verwenden Sie Raster mit denselben Kanälen oder führen Sie die Stufe encode erneut aus.</translation>
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation>Die Kacheln sind {found} Pixel breit, aber der Encoder hat aus {size} gelernt.</translation>
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation>Schneiden Sie Kacheln von {size} Pixeln oder führen Sie die Stufe encode erneut aus.</translation>
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird gelesen</translation>
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation>Die Datei {path} des Encoders fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation>Führen Sie die Stufe encode erneut aus; sie wird dann neu erzeugt.</translation>
  </message>
  <message>
   <source>The textons' surroundings of {window} px have no middle pixel.</source>
   <translation>Die Umgebung der Textons von {window} px hat kein mittleres Pixel.</translation>
  </message>
  <message>
   <source>Give an odd number of pixels.</source>
   <translation>Geben Sie eine ungerade Zahl von Pixeln an.</translation>
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation>Der Encoder hat noch nicht gelernt.</translation>
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation>Führen Sie zuerst die Stufe encode aus.</translation>
  </message>
  <message>
   <source>The encoder {name} cannot be one of those that are joined.</source>
   <translation>Der Encoder {name} kann keiner von denen sein, die verbunden werden.</translation>
  </message>
  <message>
   <source>Name others in the setting joined, such as textons, spectral.</source>
   <translation>Nennen Sie in der Einstellung joined andere, etwa textons, spectral.</translation>
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation>{folder} enthält den Encoder {found}, nicht {encoder}.</translation>
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation>Führen Sie die Stufe encode erneut mit dem gewünschten Encoder aus.</translation>
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation>Die Option {option} des Encoders ist {value} und damit außerhalb des erlaubten Bereichs.</translation>
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation>Geben Sie {option} einen Wert von {least} bis {most}.</translation>
  </message>
  <message>
   <source>The encoder joined needs two encoders or more, and it was given {count}.</source>
   <translation>Der Encoder joined braucht zwei Encoder oder mehr, und er bekam {count}.</translation>
  </message>
  <message>
   <source>Name several in the setting joined, such as textons, spectral.</source>
   <translation>Nennen Sie in der Einstellung joined mehrere, etwa textons, spectral.</translation>
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation>Es gibt keinen Encoder namens {name}.</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>Möglich sind: {allowed}.</translation>
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation>Die Option {option} des Encoders kann nicht {value} sein.</translation>
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation>Der Encoder {encoder} hat keine Option {option}.</translation>
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation>Seine Optionen sind {allowed}.</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>{file} wird geschrieben</translation>
  </message>
  <message>
   <source>Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. The setting acquired (--acquired) gives the day.</source>
   <translation>Nicht jedes Raster sagt, wann es aufgenommen wurde: wo es keines tut, tragen die STAC-Items die Zeit der Labels. Die Einstellung acquired (--acquired) gibt den Tag an.</translation>
  </message>
  <message>
   <source>Where to write was not said.</source>
   <translation>Es wurde nicht angegeben, wohin geschrieben werden soll.</translation>
  </message>
  <message>
   <source>Give a new or an empty folder.</source>
   <translation>Geben Sie einen neuen oder leeren Ordner an.</translation>
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation>Noch hat keine Kachel eine Maske: nur die Bilder werden exportiert.</translation>
  </message>
  <message>
   <source>{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.</source>
   <translation>{raster} hat keinen Ort auf der Erde: es hat kein KBS oder eines, das zu keiner Länge und Breite führt. STAC braucht einen Ort.</translation>
  </message>
  <message>
   <source>Choose another format, or assign the CRS (QGIS: Raster &gt; Projections &gt; Assign Projection) and tile anew.</source>
   <translation>Wählen Sie ein anderes Format oder weisen Sie das KBS zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen) und kacheln Sie neu.</translation>
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation>{folder} ist nicht leer und kein früherer Export.</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation>{folder} ist ein früherer Export, aber {other} darin gehört nicht dazu und ginge verloren.</translation>
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation>Verschieben Sie es an einen anderen Ort oder wählen Sie einen neuen Ordner.</translation>
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation>Kacheln können nicht {tiles} sein.</translation>
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation>Wählen Sie medoids, die zu labelnden Kacheln, oder all (alle).</translation>
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird exportiert</translation>
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation>Das Feld {field} von {path} enthält Werte, die keine Klassen-IDs sind (ganze Zahlen von 0 bis 254).</translation>
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation>Wählen Sie ein anderes Feld oder nummerieren Sie die Klassen in einem neuen ab 1.</translation>
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation>{count} von {total} Kacheln wurden von Hand gelabelt und bleiben, wie sie sind (Einstellung over_hand).</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so the labels have no place on the raster.</source>
   <translation>{without} hat kein KBS, {other} hat eines; die Labels haben daher keinen Ort auf dem Raster.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Weisen Sie der Datei ohne KBS das richtige zu (gdal_edit -a_srs oder in QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation>Labels von Kachel {done} von {total} werden gespeichert</translation>
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation>Maske {done} von {total}</translation>
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation>Die Labels {path} sind nicht vorhanden.</translation>
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation>Es wurde nicht angegeben, welches Feld von {path} die Klasse enthält.</translation>
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation>Nennen Sie es: --field NAME.</translation>
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation>{path} hat im Feld {field} kein gelabeltes Polygon und keinen gelabelten Punkt{found}.</translation>
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation>Geben Sie einen Polygon- oder Punktlayer an, dessen Klasse in einem Feld steht.</translation>
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation>{path} hat kein Feld {field}, sondern {fields}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation>Wählen Sie das Feld, das die Klasse enthält.</translation>
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation>Noch ist keine Kachel der Studie gelabelt.</translation>
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation>Geben Sie Labels mit --from an oder labeln Sie die Kacheln von review.gpkg in QGIS.</translation>
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation>{path} enthält Werte, die keine ganzen Zahlen und daher keine Klassen-IDs sind.</translation>
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation>Geben Sie ein Raster mit Klassen-IDs an oder runden Sie es zuerst.</translation>
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation>{source} labelt kein Pixel der {tiles} Kacheln.</translation>
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation>Prüfen Sie, ob es die Studie abdeckt (vor allem sein KBS) und welche Werte ignoriert werden (--ignore).</translation>
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation>Labels von Kachel {done} von {total} werden gelesen</translation>
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation>{count} Einträge der Labels gehören zu Kacheln, die anders geschnitten waren. Sie werden in review.gpkg beiseitegelegt und kehren zurück, wenn die Studie wieder wie zuvor gekachelt wird.</translation>
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation>Das Labelraster {path} hat {bands} Kanäle, Klassen-IDs stehen aber in einem einzigen.</translation>
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation>Nennen Sie den Kanal mit den Klassen-IDs oder exportieren Sie ein Raster mit einem Kanal (ein Bild der Klassen genügt nicht).</translation>
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation>Es gibt mehr als 254 Klassen.</translation>
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation>Fassen Sie in den Labels Klassen zusammen oder nennen Sie mit --ignore die Werte, die ausgelassen werden.</translation>
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation>Das Feld {field} von {path} hat {count} Klassen, die nicht nummeriert werden können: {unknown}.</translation>
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation>Nehmen Sie sie in die Klassentabelle auf, berichtigen Sie ihre Schreibweise oder wählen Sie ein anderes Feld (höchstens 254 Klassen).</translation>
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation>Der Arbeitsspeicher reichte nicht aus.</translation>
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation>Senken Sie den Arbeitsspeicher oder die Batchgröße der Stufe oder verwenden Sie den Prozessor (--device cpu).</translation>
  </message>
  <message>
   <source>{path} is being written all the time.</source>
   <translation>In {path} wird ständig geschrieben.</translation>
  </message>
  <message>
   <source>Close the study there, then try again.</source>
   <translation>Schließen Sie dort die Studie und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.</source>
   <translation>{other} hat die Klasse „{source}“ mit „{into}“ zusammengefasst. Hier bleiben beide: fassen Sie sie in der Klassentabelle zusammen, wenn Sie einverstanden sind.</translation>
  </message>
  <message>
   <source>Comparing tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird verglichen</translation>
  </message>
  <message>
   <source>{path} is damaged, or is no review.gpkg of a study.</source>
   <translation>{path} ist beschädigt oder keine review.gpkg einer Studie.</translation>
  </message>
  <message>
   <source>Ask for a new copy (ddoq copy-study makes one).</source>
   <translation>Bitten Sie um eine neue Kopie (ddoq copy-study legt eine an).</translation>
  </message>
  <message>
   <source>Labels are being given in this study all the time, so that nothing could be merged.</source>
   <translation>In dieser Studie werden ständig Labels gesetzt, daher konnte nichts zusammengeführt werden.</translation>
  </message>
  <message>
   <source>Pause the labelling for a moment, then try again.</source>
   <translation>Unterbrechen Sie das Labeln einen Moment und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{path} cannot be read: you may not, or another program has locked it.</source>
   <translation>{path} kann nicht gelesen werden: Sie dürfen es nicht, oder ein anderes Programm hat die Datei gesperrt.</translation>
  </message>
  <message>
   <source>Change its permissions, or close the study there; then try again.</source>
   <translation>Ändern Sie ihre Rechte oder schließen Sie dort die Studie; versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Merging tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird zusammengeführt</translation>
  </message>
  <message>
   <source>There is no copy of a study at {path}.</source>
   <translation>In {path} gibt es keine Kopie einer Studie.</translation>
  </message>
  <message>
   <source>Give the folder of the other study, or its review.gpkg.</source>
   <translation>Geben Sie den Ordner der anderen Studie oder ihre review.gpkg an.</translation>
  </message>
  <message>
   <source>The other copy has labels from an import, and their file {name} is not beside its review.gpkg.</source>
   <translation>Die andere Kopie hat Labels aus einem Import, und deren Datei {name} liegt nicht neben ihrer review.gpkg.</translation>
  </message>
  <message>
   <source>Give the whole folder of the other study, not review.gpkg alone.</source>
   <translation>Geben Sie den ganzen Ordner der anderen Studie an, nicht nur review.gpkg.</translation>
  </message>
  <message>
   <source>The copy to merge was not named.</source>
   <translation>Die Kopie, die zusammengeführt werden soll, wurde nicht angegeben.</translation>
  </message>
  <message>
   <source>Name it: ddoq merge-labels STUDY --other PATH.</source>
   <translation>Nennen Sie sie: ddoq merge-labels STUDIE --other PFAD.</translation>
  </message>
  <message>
   <source>{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels are not in the copy: copies are made safely by ddoq copy-study.</source>
   <translation>{path} wurde mit einem Protokoll daneben (-wal) geschrieben, das nicht da ist. Wurde die Datei kopiert, während sie geöffnet war, fehlen in der Kopie die neuesten Labels: sichere Kopien macht ddoq copy-study.</translation>
  </message>
  <message>
   <source>{other} has nothing new since it was merged last.</source>
   <translation>{other} hat seit der letzten Zusammenführung nichts Neues.</translation>
  </message>
  <message>
   <source>The tiles of {path} are cut otherwise than those of this study, or from other rasters.</source>
   <translation>Die Kacheln von {path} sind anders geschnitten als die dieser Studie oder aus anderen Rastern.</translation>
  </message>
  <message>
   <source>Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.</source>
   <translation>Führen Sie Kopien einer Studie zusammen, die gleich gekachelt wurden; ddoq tile mit denselben Rastern und derselben Kachelgröße macht sie gleich.</translation>
  </message>
  <message>
   <source>What {other} calls “{theirs}” is “{ours}” here.</source>
   <translation>Was bei {other} „{theirs}“ heißt, heißt hier „{ours}“.</translation>
  </message>
  <message>
   <source>{path} is the review.gpkg of this study itself.</source>
   <translation>{path} ist die review.gpkg dieser Studie selbst.</translation>
  </message>
  <message>
   <source>Give the copy that the other annotator works on.</source>
   <translation>Geben Sie die Kopie an, an der der andere Bearbeiter arbeitet.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>Es gibt keine Architektur {name}.</translation>
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation>Es gibt keine Gewichte {weights} für den Backbone {backbone}.</translation>
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation>Die Architektur {architecture} über dem Backbone {backbone} funktioniert nicht mit Kacheln von {size_px} px.</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or it is damaged.</source>
   <translation>{path} ist kein ONNX-Modell oder beschädigt.</translation>
  </message>
  <message>
   <source>Export the model again.</source>
   <translation>Exportieren Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation>Die Gewichte {weights} von {backbone} konnten nicht heruntergeladen werden.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation>Prüfen Sie die Internetverbindung oder lassen Sie die vortrainierten Gewichte leer.</translation>
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation>Die Architektur dpt braucht einen Vision-Transformer, und {backbone} ist keiner.</translation>
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation>Wählen Sie den Backbone compact oder einen von timm wie tu-vit_small_patch16_224 oder eine andere Architektur.</translation>
  </message>
  <message>
   <source>{path} is no student that this program exported.</source>
   <translation>{path} ist kein Schüler, den dieses Programm exportiert hat.</translation>
  </message>
  <message>
   <source>Export a student with ddoq export-model.</source>
   <translation>Exportieren Sie einen Schüler mit ddoq export-model.</translation>
  </message>
  <message>
   <source>The model {path} cannot be read: {reason}.</source>
   <translation>Das Modell {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The network {architecture} with {backbone} cannot be written as {form}.</source>
   <translation>Das Netz {architecture} mit {backbone} lässt sich nicht als {form} schreiben.</translation>
  </message>
  <message>
   <source>Choose another format, or train a unet, which can.</source>
   <translation>Wählen Sie ein anderes Format oder trainieren Sie ein unet, mit dem es geht.</translation>
  </message>
  <message>
   <source>The model {path} takes windows of {window_px} px, and no others.</source>
   <translation>Das Modell {path} nimmt Fenster von {window_px} px und keine anderen.</translation>
  </message>
  <message>
   <source>Leave Window empty, or export the model with other windows.</source>
   <translation>Lassen Sie Fenster leer oder exportieren Sie das Modell mit anderen Fenstern.</translation>
  </message>
  <message>
   <source>{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.</source>
   <translation>{more} weitere Kacheln dürften die Genauigkeit um {gain} Prozentpunkte ändern (95-%-Intervall {low} bis {high}), wie {rounds} Runden zeigen.</translation>
  </message>
  <message>
   <source>Asking the student, tile {done} of {total}</source>
   <translation>Das Schülermodell wird befragt, Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>What more tiles would bring cannot be told before two rounds are labelled.</source>
   <translation>Was weitere Kacheln bringen würden, lässt sich erst sagen, wenn zwei Runden gelabelt sind.</translation>
  </message>
  <message>
   <source>No tile is left to ask for: all {tiles} are labelled, skipped or rejected.</source>
   <translation>Es ist keine Kachel mehr übrig: alle {tiles} sind gelabelt, übersprungen oder abgelehnt.</translation>
  </message>
  <message>
   <source>Tile a larger area, or map the study with the present student.</source>
   <translation>Kacheln Sie ein größeres Gebiet oder kartieren Sie die Studie mit dem vorhandenen Schülermodell.</translation>
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation>{raster} hat {count} Kanäle, und das Schülermodell wurde auf {trained} trainiert.</translation>
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation>Kartieren Sie Raster mit denselben Kanälen in derselben Reihenfolge: {names}.</translation>
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation>Kanal {number} von {raster} ist {name}; das Schülermodell wurde an dieser Stelle auf {trained} trainiert.</translation>
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation>{name} wird kartiert, Block {done} von {total}</translation>
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation>Fenster von {window_px} px können sich nicht um {overlap_px} px überlappen.</translation>
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation>Setzen Sie die Überlappung kleiner als das Fenster; üblich ist ein Viertel davon.</translation>
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation>Übersichten der Karte werden erzeugt</translation>
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation>Kartierung, Fenster {done} von {total}</translation>
  </message>
  <message>
   <source>Writing the map</source>
   <translation>Die Karte wird geschrieben</translation>
  </message>
  <message>
   <source>The setting bands names {named} channels, but the rasters have {count} bands.</source>
   <translation>Die Einstellung bands nennt {named} Kanäle, aber die Raster haben {count} Bänder.</translation>
  </message>
  <message>
   <source>Name one for each band, in the raster's order: {channels}, or - for none.</source>
   <translation>Nennen Sie einen für jedes Band, in der Reihenfolge des Rasters: {channels}, oder - für keinen.</translation>
  </message>
  <message>
   <source>The setting bands cannot name {name}: {model} has no such channel, or it is named twice.</source>
   <translation>Die Einstellung bands kann {name} nicht nennen: {model} hat keinen solchen Kanal, oder er wird zweimal genannt.</translation>
  </message>
  <message>
   <source>Its channels are {channels}; - stands for a band that is left out.</source>
   <translation>Seine Kanäle sind {channels}; - steht für ein Band, das ausgelassen wird.</translation>
  </message>
  <message>
   <source>The setting bands leaves out every band.</source>
   <translation>Die Einstellung bands lässt jedes Band aus.</translation>
  </message>
  <message>
   <source>Name at least one of the channels {channels}.</source>
   <translation>Nennen Sie mindestens einen der Kanäle {channels}.</translation>
  </message>
  <message>
   <source>It is not known which of the {count} bands belong to the {wanted} channels of {model}.</source>
   <translation>Es ist nicht bekannt, welche der {count} Bänder zu den {wanted} Kanälen von {model} gehören.</translation>
  </message>
  <message>
   <source>Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.</source>
   <translation>Nennen Sie in der Einstellung bands den Kanal jedes Bandes, in der Reihenfolge des Rasters: {channels}, oder - für keinen.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be downloaded from {address}: {reason}.</source>
   <translation>Die Gewichte von {model} konnten nicht von {address} heruntergeladen werden: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the setting weights_file.</source>
   <translation>Prüfen Sie die Verbindung zum Internet, oder laden Sie die Datei anderswo herunter und legen Sie sie in {folder}, oder nennen Sie sie in der Einstellung weights_file.</translation>
  </message>
  <message>
   <source>Downloading weights: {done} MB</source>
   <translation>Gewichte werden heruntergeladen: {done} MB</translation>
  </message>
  <message>
   <source>The rasters have no band for these channels of {model}, which see their mean: {channels}.</source>
   <translation>Die Raster haben kein Band für diese Kanäle von {model}, die ihren Mittelwert sehen: {channels}.</translation>
  </message>
  <message>
   <source>What {address} gave is not the file of {model}: its content has another hash.</source>
   <translation>Was {address} lieferte, ist nicht die Datei von {model}: Ihr Inhalt hat einen anderen Hash.</translation>
  </message>
  <message>
   <source>Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.</source>
   <translation>Versuchen Sie es später noch einmal; ein Proxy kann etwas anderes geschickt haben. Oder nennen Sie eine eigene Datei in der Einstellung weights_file.</translation>
  </message>
  <message>
   <source>The file of weights {path} is not there.</source>
   <translation>Die Datei mit Gewichten {path} ist nicht da.</translation>
  </message>
  <message>
   <source>Check the setting weights_file.</source>
   <translation>Prüfen Sie die Einstellung weights_file.</translation>
  </message>
  <message>
   <source>{path} holds no named tensors.</source>
   <translation>{path} enthält keine benannten Tensoren.</translation>
  </message>
  <message>
   <source>Give a file with the state_dict of the network.</source>
   <translation>Geben Sie eine Datei mit dem state_dict des Netzes an.</translation>
  </message>
  <message>
   <source>{model} needs the wavelength of each band, and the rasters do not tell it.</source>
   <translation>{model} braucht die Wellenlänge jedes Bandes, und die Raster nennen sie nicht.</translation>
  </message>
  <message>
   <source>Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.</source>
   <translation>Geben Sie in der Einstellung wavelengths {count} Zahlen in Mikrometern an, in der Reihenfolge des Rasters, etwa 0.49, 0.56, 0.665.</translation>
  </message>
  <message>
   <source>The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, such as {example}.</source>
   <translation>Die Gewichte von {source} passen nicht zu {model}: {missing} seiner Tensoren fehlen und {wrong} gehören nicht dazu, etwa {example}.</translation>
  </message>
  <message>
   <source>Name the network that the file was made for in the setting model.</source>
   <translation>Nennen Sie in der Einstellung model das Netz, für das die Datei gemacht wurde.</translation>
  </message>
  <message>
   <source>The weights of {model} come from {source}; their licence: {licence}.</source>
   <translation>Die Gewichte von {model} stammen von {source}; ihre Lizenz: {licence}.</translation>
  </message>
  <message>
   <source>The weights of {model} could not be had from timm: {reason}.</source>
   <translation>Die Gewichte von {model} waren von timm nicht zu bekommen: {reason}.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.</source>
   <translation>Prüfen Sie die Verbindung zum Internet, oder laden Sie die Datei von {page} herunter und nennen Sie sie in der Einstellung weights_file.</translation>
  </message>
  <message>
   <source>There is no pretrained network named {model}.</source>
   <translation>Es gibt kein vortrainiertes Netz mit dem Namen {model}.</translation>
  </message>
  <message>
   <source>Use a name of timm's, or one of the multispectral networks, such as {near}.</source>
   <translation>Nehmen Sie einen Namen von timm oder eines der multispektralen Netze, etwa {near}.</translation>
  </message>
  <message>
   <source>{path} is no file of weights that can be read without running code from it.</source>
   <translation>{path} ist keine Datei mit Gewichten, die gelesen werden kann, ohne dass Code daraus läuft.</translation>
  </message>
  <message>
   <source>Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.</source>
   <translation>Geben Sie eine Datei allein aus Tensoren an: safetensors, oder was torch.save von einem state_dict geschrieben hat.</translation>
  </message>
  <message>
   <source>The network {model} gives no map of features for an image of {size} px: {reason}.</source>
   <translation>Das Netz {model} gibt für ein Bild von {size} px keine Karte von Merkmalen: {reason}.</translation>
  </message>
  <message>
   <source>Choose another network, such as resnet18 or vit_small_patch16_224.</source>
   <translation>Wählen Sie ein anderes Netz, etwa resnet18 oder vit_small_patch16_224.</translation>
  </message>
  <message>
   <source>The wavelengths {given} do not fit {count} bands in micrometres.</source>
   <translation>Die Wellenlängen {given} passen nicht zu {count} Bändern in Mikrometern.</translation>
  </message>
  <message>
   <source>Give {count} numbers from 0.1 to 100, in the raster's order.</source>
   <translation>Geben Sie {count} Zahlen von 0.1 bis 100 an, in der Reihenfolge des Rasters.</translation>
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation>{tiles} Kacheln mit {dimension} Zahlen können neben {fixed} vorhandenen Zellen nicht {budget} weitere bilden.</translation>
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation>Senken Sie das Budget oder kacheln Sie ein größeres Gebiet. Feste Zentroide brauchen so viele Zahlen wie die Kacheln.</translation>
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation>Der nächste Zentroid wird verschoben, Kachel für Kachel</translation>
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation>Eine Kurve über {budget} Zellen kann nicht berechnet werden.</translation>
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation>Geben Sie Budgets von 1 oder mehr an.</translation>
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation>Die Zentroide werden verschoben</translation>
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation>Die Zentroide werden verschoben, Batch für Batch</translation>
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation>{broken} von {tiles} Kacheln haben eine Einbettung mit NaN oder unendlichen Zahlen.</translation>
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation>Lassen Sie diese Kacheln aus oder füllen Sie ihre Leerwerte und kodieren Sie sie erneut.</translation>
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation>Es gibt keine Regel {rule} für das Budget.</translation>
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation>Wählen Sie eine von {rules}.</translation>
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation>Die ersten Zentroide werden verteilt</translation>
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation>{tiles} Kacheln können nicht {budget} Zellen bilden.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation>Geben Sie ein Budget von 1 bis {tiles} an oder kacheln Sie ein größeres Gebiet.</translation>
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation>Die Einbettungen haben die Form {shape}; sie müssen eine Tabelle von Kacheln mal Zahlen mit jeweils mindestens einer sein.</translation>
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation>Geben Sie eine Zeile je Kachel an. Wenn keine Kachel übrig blieb, kacheln Sie ein größeres Gebiet oder senken Sie den Mindestanteil gültiger Pixel.</translation>
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation>Es gibt kein Verfahren {solver} mit dem Schritt {step}.</translation>
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation>Wählen Sie ein Verfahren aus {solvers} und einen Schritt aus {steps}.</translation>
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation>Die Einbettungen sind vom Typ {kind}, keine Zahlen.</translation>
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation>Geben Sie eine Tabelle reeller Zahlen an, eine Zeile je Kachel.</translation>
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation>Einer der {ranks} zusammenarbeitenden Prozesse ist abgebrochen ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation>Führen Sie denselben Befehl erneut aus: er fährt beim letzten Zwischenstand fort. Schlägt auch das fehl, verwenden Sie ein einziges Gerät (--devices 1) und melden Sie den Fehler mit dem Protokoll im Ordner runs der Studie.</translation>
  </message>
  <message>
   <source>One of the {processes} processes that worked at the same time broke off ({reason}).</source>
   <translation>Einer der {processes} gleichzeitig arbeitenden Prozesse brach ab ({reason}).</translation>
  </message>
  <message>
   <source>Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it with the log in the study's folder runs.</source>
   <translation>Führen Sie denselben Befehl noch einmal aus: Fertiges bleibt erhalten. Scheitert auch das, nehmen Sie einen Prozess (--processes 1) und melden Sie es mit dem Protokoll im Ordner runs der Studie.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation>{path} enthält komplexe Zahlen (Kanal {band} ist {dtype}), die nicht unterstützt werden.</translation>
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation>Berechnen Sie zuerst Amplitude oder Intensität, zum Beispiel mit dem Rasterrechner, oder wählen Sie andere Kanäle.</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation>{path} ist ein Container mit {count} Rastern und hat selbst keine Pixel.</translation>
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation>Geben Sie eines davon mit seinem vollen Namen an: {names}.</translation>
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation>{path} ist nur durch Passpunkte oder RPCs verortet, daher bilden seine Pixel kein regelmäßiges Gitter.</translation>
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation>Entzerren Sie es zuerst mit gdalwarp (in QGIS: Raster &gt; Projektionen &gt; Transformieren) und verwenden Sie das Ergebnis.</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so one has no place on the other.</source>
   <translation>{without} hat kein KBS und {other} hat eines, sodass das eine auf dem anderen keinen Ort hat.</translation>
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation>{path} kann nicht vollständig gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation>Die Datei oder eine, auf die sie verweist, ist beschädigt oder abgeschnitten: kopieren oder laden Sie sie erneut herunter und prüfen Sie sie mit gdalinfo -checksum.</translation>
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation>{path} hat eine Georeferenzierung, die seinen Pixeln keine Fläche gibt.</translation>
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation>Berichtigen Sie sie mit gdal_edit -a_ullr oder exportieren Sie das Raster erneut.</translation>
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation>Die Beschreibung eines Rasters in der Studie ist unvollständig: {reason}.</translation>
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation>Führen Sie die Stufe tile erneut aus.</translation>
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation>{path} ist leer: die Datei hat 0 Byte.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Kopieren Sie sie erneut oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} existiert nicht.</translation>
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation>Prüfen Sie den Pfad; vielleicht ist ein Laufwerk oder Netzwerkordner nicht verbunden.</translation>
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation>{path} verweist auf {source}, das nicht existiert.</translation>
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation>Legen Sie diese Datei zurück oder erzeugen Sie das virtuelle Raster neu aus vorhandenen Dateien.</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} hat keinen Kanal.</translation>
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation>Geben Sie ein Raster mit mindestens einem Kanal an.</translation>
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation>{path} hat keinen verwendbaren Kanal {missing}, sondern {bands}.</translation>
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation>Wählen Sie Kanäle unter diesen.</translation>
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation>Es gibt keinen Weg vom Koordinatenbezugssystem {source} nach {target}.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation>Weisen Sie der Datei das richtige KBS zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen) oder geben Sie ihr eine eigene Studie.</translation>
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation>{path} ist kein Raster, das GDAL öffnen kann ({reason}).</translation>
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation>Geben Sie eine Bilddatei wie ein GeoTIFF an; gdalinfo zeigt, was GDAL in einer Datei erkennt.</translation>
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation>{path} hat nur einen Alphakanal.</translation>
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation>Geben Sie ein Raster mit Bildkanälen an oder nennen Sie den Kanal in der Einstellung bands.</translation>
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation>Die Raster einer Studie müssen dieselben Kanäle verwenden; hier verwenden sie {counts}.</translation>
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation>Wählen Sie gemeinsame Kanäle in der Einstellung bands oder legen Sie für jede Art von Raster eine Studie an.</translation>
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation>Die Referenz {path} hat auf den Kacheln {count} Klassen.</translation>
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation>Die Referenz {path} ist nicht vorhanden.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Die Referenz wird gelesen</translation>
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation>Karte und Referenz werden verglichen</translation>
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation>Die Einbettungen können nicht gezeichnet werden: {shape} ist keine Tabelle endlicher Zahlen.</translation>
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation>Führen Sie die Stufe encode erneut aus.</translation>
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation>Der Teil {part} des Berichts passt nicht zusammen: seine Listen sind verschieden lang oder leer.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation>Führen Sie die Stufe, die ihn erzeugt, erneut aus und dann die Stufe report.</translation>
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation>Das Bild der Kachel {tile_id} hat die Form {shape} und den Typ {type}.</translation>
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation>Geben Sie Bilder als Rot, Grün und Blau mit 8 Bit an, (H, W, 3).</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Der Bericht wird geschrieben</translation>
  </message>
  <message>
   <source>An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.</source>
   <translation>Ein Eintrag von review.gpkg enthält keine Labels für eine Kachel von {height} x {width} Pixeln.</translation>
  </message>
  <message>
   <source>Bring back a copy of review.gpkg, or undo that entry in QGIS.</source>
   <translation>Spielen Sie eine Kopie von review.gpkg zurück oder machen Sie diesen Eintrag in QGIS rückgängig.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation>Prüfen Sie die Datei und ihren Ordner.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation>Der Datenträger ist voll: {path} konnte nicht geschrieben werden; was vorher bestätigt wurde, ist sicher.</translation>
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation>{path} wird gerade von einem anderen Programm geschrieben.</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation>Speichern oder beenden Sie dort die Bearbeitung ihrer Layer und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation>{path} kann nicht geschrieben werden: Sie haben nur Leserechte.</translation>
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation>Ändern Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>A teacher is named, and no labels; but the student is not to learn from the teacher alone.</source>
   <translation>Ein Lehrermodell ist genannt, aber keine Labels; das Schülermodell soll jedoch nicht vom Lehrermodell allein lernen.</translation>
  </message>
  <message>
   <source>Set train.labels to soft, or give labels.</source>
   <translation>Setzen Sie train.labels auf soft, oder geben Sie Labels an.</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Die Beispielszene wird erzeugt</translation>
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation>Eine Beispielszene mit {size_px} Pixeln Seitenlänge kann nicht erzeugt werden.</translation>
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation>Wählen Sie eine Größe von {smallest} bis {largest} Pixel.</translation>
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation>Die Beispielszene wird geschrieben</translation>
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation>Die Vorhersage enthält Klassenindizes außerhalb von 0 bis {last}.</translation>
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation>Maskieren Sie Pixel ohne Vorhersage auch in der Referenz, mit 255.</translation>
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation>Die Referenz hat die Form {reference} und die Vorhersage {predicted}.</translation>
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation>Geben Sie beide auf denselben Pixeln an.</translation>
  </message>
  <message>
   <source>{budget} of {tiles} tiles cannot be chosen.</source>
   <translation>{budget} von {tiles} Kacheln können nicht gewählt werden.</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}.</source>
   <translation>Geben Sie ein Budget von 1 bis {tiles} an.</translation>
  </message>
  <message>
   <source>Choosing tile {done} of {total}</source>
   <translation>Kachel {done} von {total} wird gewählt</translation>
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation>{empty} von {budget} Zellen haben keine Kachel und daher keinen Medoid.</translation>
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation>Führen Sie die Auswahl mit einem niedrigeren Budget erneut aus.</translation>
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation>{cells} Zellen haben keine Gewichte: die Massen müssen Zahlen ab 0 sein, mindestens eine davon über 0.</translation>
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation>Führen Sie die Auswahl erneut aus.</translation>
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation>Es wird gemessen, wie gut die Kacheln für alle stehen</translation>
  </message>
  <message>
   <source>There is no way to choose tiles named {name}.</source>
   <translation>Es gibt keine Art, Kacheln zu wählen, namens {name}.</translation>
  </message>
  <message>
   <source>Moving the medoids</source>
   <translation>Medoide werden verschoben</translation>
  </message>
  <message>
   <source>The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.</source>
   <translation>Das Verfahren ddoq-kinds muss wissen, aus welchen Arten von Pixeln die Kacheln bestehen.</translation>
  </message>
  <message>
   <source>Choose the method ddoq, which needs to know none.</source>
   <translation>Wählen Sie das Verfahren ddoq, das keine zu kennen braucht.</translation>
  </message>
  <message>
   <source>This way to choose tiles needs the classes of all tiles.</source>
   <translation>Diese Art, Kacheln zu wählen, braucht die Klassen aller Kacheln.</translation>
  </message>
  <message>
   <source>Give a reference, or choose a way that needs none.</source>
   <translation>Geben Sie eine Referenz an oder wählen Sie eine Art, die keine braucht.</translation>
  </message>
  <message>
   <source>The method coverage needs tiles that are encoded as shares of textons or tokens.</source>
   <translation>Das Verfahren coverage braucht Kacheln, die als Anteile von Textons oder Tokens kodiert sind.</translation>
  </message>
  <message>
   <source>Encode the tiles with the encoder textons or tokens, or choose the method ddoq.</source>
   <translation>Kodieren Sie die Kacheln mit dem Encoder textons oder tokens oder wählen Sie das Verfahren ddoq.</translation>
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation>Es gibt keine Normierung {normalisation}.</translation>
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation>Wählen Sie mean1 oder pytorch-smt.</translation>
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation>Vergleich mit zufälligen Kacheln, {done} von {total}</translation>
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation>Senken Sie das Budget auf {tiles} oder weniger oder kacheln Sie ein größeres Gebiet.</translation>
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation>Es lässt sich keine Entfernung angeben: {cells} Gewichte müssen Zahlen ab 0 sein, und keine Einbettung darf NaN oder unendlich sein.</translation>
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation>Lassen Sie die Kacheln ohne brauchbare Einbettung aus und führen Sie die Auswahl erneut aus.</translation>
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation>Ungültige Art der Gewichte: {mode}.</translation>
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation>Wählen Sie eine von {modes} oder eine Zahl von 0 (einheitlich) bis 1 (Dichte).</translation>
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation>Die Einstellungen{origin} sind keine Zuordnung nach Stufen.</translation>
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation>Beginnen Sie mit dem Namen einer Stufe und einem Doppelpunkt: {allowed}.</translation>
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation>Der Abschnitt {name}{origin} ist keine Liste von Einstellungen.</translation>
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation>Schreiben Sie seine Einstellungen eingerückt darunter: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation>Die Einstellungsdatei {path} ist kein gültiges YAML{line}.</translation>
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation>Schreiben Sie jede Einstellung als „Name: Wert“, zwei Leerzeichen unter ihrer Stufe eingerückt.</translation>
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation>Es gibt keine Einstellung {name}{origin}.</translation>
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation>{hint}Hier erlaubt: {allowed}.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation>Die Einstellung {name}{origin} kann nicht {value} sein: {reason}.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation>Erlaubt: {allowed}.</translation>
  </message>
  <message>
   <source>{count} conflicts are settled</source>
   <translation>{count} Konflikte sind gelöst</translation>
  </message>
  <message>
   <source>The tile {tile} of this conflict is not among the study's tiles any more.</source>
   <translation>Die Kachel {tile} dieses Konflikts gehört nicht mehr zu den Kacheln der Studie.</translation>
  </message>
  <message>
   <source>Tile the study as before, then settle it.</source>
   <translation>Kacheln Sie die Studie wie zuvor und lösen Sie ihn dann.</translation>
  </message>
  <message>
   <source>There is no such conflict to settle.</source>
   <translation>Es gibt keinen solchen Konflikt zu lösen.</translation>
  </message>
  <message>
   <source>Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.</source>
   <translation>Offene Konflikte stehen in der Tabelle conflicts von review.gpkg; ddoq merge-labels findet sie.</translation>
  </message>
  <message>
   <source>More than one copy has other labels for the same tile: {others}.</source>
   <translation>Mehr als eine Kopie hat andere Labels für dieselbe Kachel: {others}.</translation>
  </message>
  <message>
   <source>Say whose to take with --against NAME.</source>
   <translation>Sagen Sie mit --against NAME, wessen Labels gelten sollen.</translation>
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation>Es wurden {values} Werte angegeben, um {bands} Kanäle in ihre Einheiten zurückzuführen.</translation>
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation>Geben Sie je Kanal einen Mittelwert und eine Standardabweichung an.</translation>
  </message>
  <message>
   <source>{first}: {one} and {second}: {other} in {path} do not go together.</source>
   <translation>{first}: {one} und {second}: {other} in {path} passen nicht zusammen.</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Behalten Sie eines davon.</translation>
  </message>
  <message>
   <source>{path} lacks {missing}, which the decoding pipeline needs.</source>
   <translation>In {path} fehlt {missing}, was die Pipeline zum Dekodieren braucht.</translation>
  </message>
  <message>
   <source>Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.</source>
   <translation>Ergänzen Sie es unter dataset_distillation; um stattdessen Kacheln einer Studie zu wählen, lassen Sie mode weg.</translation>
  </message>
  <message>
   <source>The mode {mode} in {path} is not one of distillation.</source>
   <translation>Der Modus {mode} in {path} ist keiner der Destillation.</translation>
  </message>
  <message>
   <source>Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.</source>
   <translation>Erlaubt: {allowed}; ohne mode werden Kacheln einer Studie gewählt. Trainiert wird mit ddoq train, kartiert mit ddoq predict.</translation>
  </message>
  <message>
   <source>The key {name} in {path} is refused: {reason}.</source>
   <translation>Der Schlüssel {name} in {path} wird abgelehnt: {reason}.</translation>
  </message>
  <message>
   <source>{way}</source>
   <translation>{way}</translation>
  </message>
  <message>
   <source>The section {name} in {path} is not read here.</source>
   <translation>Der Abschnitt {name} in {path} wird hier nicht gelesen.</translation>
  </message>
  <message>
   <source>{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.</source>
   <translation>{path} ist keine Konfiguration der Destillation von pytorch-smt: der Abschnitt dataset_distillation fehlt.</translation>
  </message>
  <message>
   <source>Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.</source>
   <translation>Schreiben Sie unter dataset_distillation: ihre Schlüssel, um zwei Leerzeichen eingerückt; unsere eigenen Einstellungen werden mit --settings angegeben.</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} ist beschädigt und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Run the distillation again.</source>
   <translation>Führen Sie die Destillation erneut aus.</translation>
  </message>
  <message>
   <source>Copy it again, or save the weights again.</source>
   <translation>Kopieren Sie die Datei erneut oder speichern Sie die Gewichte erneut.</translation>
  </message>
  <message>
   <source>{config} decodes the images that it names itself, so {given} has no meaning.</source>
   <translation>{config} dekodiert die Bilder, die dort selbst genannt sind; {given} hat daher keine Bedeutung.</translation>
  </message>
  <message>
   <source>Leave it away, or set mode: medoid to choose tiles of a study.</source>
   <translation>Lassen Sie es weg oder setzen Sie mode: medoid, um Kacheln einer Studie zu wählen.</translation>
  </message>
  <message>
   <source>The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.</source>
   <translation>Die Konfiguration verlangt das Gerät {device}, das dieser Rechner nicht hat: verwendet wird {taken}, was langsamer sein kann.</translation>
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation>Der Datenlader lieferte keine Kachel.</translation>
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation>Prüfen Sie seinen Datensatz und dass drop_last nicht den einzigen Batch verwirft.</translation>
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation>Batch {done} wird kodiert</translation>
  </message>
  <message>
   <source>{path} names the class {target}, which is not ours and is not loaded.</source>
   <translation>{path} nennt die Klasse {target}, die nicht von uns ist und nicht geladen wird.</translation>
  </message>
  <message>
   <source>Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and dataset_config_path (docs/pytorch-smt.md shows both).</source>
   <translation>Behalten Sie nur mode und dataset_distillation und beschreiben Sie Autoencoder und Bilder in Dateien unserer Art, unter vae_config_path und dataset_config_path (docs/pytorch-smt.md zeigt beide).</translation>
  </message>
  <message>
   <source>Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.</source>
   <translation>Schreiben Sie an ihrer Stelle die Bilder hin: images: und einen Ordner, eine CSV- oder eine Parquet-Datei mit Pfaden, etwa ihren input_csv_path.</translation>
  </message>
  <message>
   <source>Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Schreiben Sie unter model: die Parameter unseres Netzes (in_channels, size_px, latent_channels, ...), mit dessen Gewichten; ein eigenes Netz geben Sie in Python an, als VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation>Bilder können nicht als {asked} geschrieben werden.</translation>
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation>Wählen Sie auto oder eines von {allowed}.</translation>
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation>Bilder mit {bands} Kanälen können nicht als {asked} geschrieben werden.</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation>Wählen Sie tif oder pt, die beliebig viele Kanäle fassen.</translation>
  </message>
  <message>
   <source>{path} has {found} bands, and the autoencoder {bands}.</source>
   <translation>{path} hat {found} Kanäle, und der Autoencoder hat {bands}.</translation>
  </message>
  <message>
   <source>Name the bands to use: bands: [1, 2, ...], or give images with these bands.</source>
   <translation>Nennen Sie die zu verwendenden Kanäle: bands: [1, 2, ...], oder geben Sie Bilder mit diesen Kanälen an.</translation>
  </message>
  <message>
   <source>{path} is neither a CSV nor a Parquet file.</source>
   <translation>{path} ist weder eine CSV- noch eine Parquet-Datei.</translation>
  </message>
  <message>
   <source>Give one with a column image of paths.</source>
   <translation>Geben Sie eine mit einer Spalte image mit Pfaden an.</translation>
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation>Die Bilder haben verschiedene Formen: {shapes}.</translation>
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation>Schneiden Sie sie auf eine Größe mit denselben Kanälen zu.</translation>
  </message>
  <message>
   <source>An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.</source>
   <translation>Ein Bild oder Fenster von {path} hat {width} mal {height} Pixel, und der Autoencoder sieht {size} mal {size}.</translation>
  </message>
  <message>
   <source>Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.</source>
   <translation>Schneiden Sie es zuerst in Kacheln (ddoq export --format pytorch-smt schreibt solche) oder führen Sie Fenster auf: Spalten col und row.</translation>
  </message>
  <message>
   <source>{path} has {value} in it, which only Hydra resolves.</source>
   <translation>{path} enthält {value}, was nur Hydra auflöst.</translation>
  </message>
  <message>
   <source>Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</source>
   <translation>Schreiben Sie den Wert hin oder lösen Sie ihn zuerst dort auf, wo pytorch-smt ist: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</translation>
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation>Die Zentroide werden verschoben, Batch {batch}</translation>
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation>Die Labels reichen von {low} bis {high} und die Zellen von 0 bis {last}.</translation>
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation>Geben Sie die Labels an, die predict zurückgegeben hat.</translation>
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation>latent kann nicht {latent} sein.</translation>
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation>Wählen Sie mu, den Mittelwert der A-posteriori-Verteilung, oder z, eine Ziehung daraus.</translation>
  </message>
  <message>
   <source>{means} means and {stds} standard deviations are named for {bands} bands.</source>
   <translation>{means} Mittelwerte und {stds} Standardabweichungen sind für {bands} Kanäle genannt.</translation>
  </message>
  <message>
   <source>Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.</source>
   <translation>Nennen Sie je Kanal einen Mittelwert und eine Standardabweichung über 0, und zwar die, mit denen der Autoencoder trainiert wurde.</translation>
  </message>
  <message>
   <source>The images are standardised with their own means and deviations, for none are named.</source>
   <translation>Die Bilder werden mit ihren eigenen Mittelwerten und Standardabweichungen standardisiert, denn es sind keine genannt.</translation>
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation>Nur manche Batches des Datenladers tragen IDs oder Vektoren.</translation>
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation>Lassen Sie alle dasselbe tragen.</translation>
  </message>
  <message>
   <source>The files in {folder} are not of one distillation, or not of one that is known.</source>
   <translation>Die Dateien in {folder} stammen nicht aus einer einzigen Destillation oder nicht aus einer, die bekannt ist.</translation>
  </message>
  <message>
   <source>Run the distillation again, into an empty folder.</source>
   <translation>Führen Sie die Destillation erneut aus, in einen leeren Ordner.</translation>
  </message>
  <message>
   <source>The section {key} of {path} names no images.</source>
   <translation>Der Abschnitt {key} von {path} nennt keine Bilder.</translation>
  </message>
  <message>
   <source>Write images: and a folder, a CSV or a Parquet file of paths.</source>
   <translation>Schreiben Sie images: und einen Ordner, eine CSV- oder eine Parquet-Datei mit Pfaden.</translation>
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation>Das Modell hat keine Methode encode und ist daher kein Autoencoder.</translation>
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation>Geben Sie einen trainierten GenericVariationalAutoencoder an oder ein beliebiges Modul mit encode(images) -&gt; (mu, logvar).</translation>
  </message>
  <message>
   <source>{path} has no section {key} with images.</source>
   <translation>{path} hat keinen Abschnitt {key} mit Bildern.</translation>
  </message>
  <message>
   <source>Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.</source>
   <translation>Schreiben Sie unter {key}: images: und einen Ordner, eine CSV- oder eine Parquet-Datei mit Pfaden; oder nennen Sie einen anderen Abschnitt als dataset_key.</translation>
  </message>
  <message>
   <source>Name the output_dir of a finished distillation.</source>
   <translation>Nennen Sie das output_dir einer fertigen Destillation.</translation>
  </message>
  <message>
   <source>{path} holds no image.</source>
   <translation>{path} enthält kein Bild.</translation>
  </message>
  <message>
   <source>Give a folder of {allowed}, or a list of paths.</source>
   <translation>Geben Sie einen Ordner mit {allowed} oder eine Liste von Pfaden an.</translation>
  </message>
  <message>
   <source>{path} has no column of images.</source>
   <translation>{path} hat keine Spalte mit Bildern.</translation>
  </message>
  <message>
   <source>Name the column {allowed}.</source>
   <translation>Geben Sie der Spalte den Namen {allowed}.</translation>
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation>Ein Batch des Datenladers enthält keine Bilder.</translation>
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation>Lassen Sie ihn Tensoren aus Bildern, Kanälen, Zeilen und Spalten liefern oder Wörterbücher mit einem solchen Tensor als "image".</translation>
  </message>
  <message>
   <source>{path} describes no autoencoder: it has no section model.</source>
   <translation>{path} beschreibt keinen Autoencoder: der Abschnitt model fehlt.</translation>
  </message>
  <message>
   <source>Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.</source>
   <translation>Schreiben Sie unter model: die Parameter von GenericVariationalAutoencoder, mindestens in_channels und size_px.</translation>
  </message>
  <message>
   <source>{config} chooses tiles of a study, and none is named.</source>
   <translation>{config} wählt Kacheln einer Studie, und es ist keine genannt.</translation>
  </message>
  <message>
   <source>Name it, with its rasters: ddoq run --config {config} STUDY RASTER...</source>
   <translation>Nennen Sie sie mit ihren Rastern: ddoq run --config {config} STUDY RASTER...</translation>
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation>Dieser Autoencoder liefert keine Varianz, daher kann nichts aus seiner A-posteriori-Verteilung gezogen werden.</translation>
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation>Wählen Sie als latent mu.</translation>
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation>Der Datenlader liefert Bilder, aber k-Means braucht Vektoren.</translation>
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation>Kodieren Sie sie zuerst mit extract_all_latents und rufen Sie fit auf.</translation>
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation>Es gibt noch keine Zentroide.</translation>
  </message>
  <message>
   <source>Call fit first.</source>
   <translation>Rufen Sie zuerst fit auf.</translation>
  </message>
  <message>
   <source>Opening image {done} of {total}</source>
   <translation>Bild {done} von {total} wird geöffnet</translation>
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation>Der Datenlader liefert {total} Bilder, und die Zellen wurden aus {fitted} Latents gebildet.</translation>
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation>Verwenden Sie den Lader, aus dem die Latents gewonnen wurden, oder einen, der die Latents selbst liefert.</translation>
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation>{path} enthält keine DDOQ-Ergebnisse: Indizes und Gewichte fehlen.</translation>
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation>Geben Sie eine Datei an, die save_ddoq_results geschrieben hat.</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} are not of our autoencoder; they begin with {first}.</source>
   <translation>Die Gewichte in {checkpoint} gehören nicht zu unserem Autoencoder; sie beginnen mit {first}.</translation>
  </message>
  <message>
   <source>Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>Trainieren Sie hier einen (ddoq encode schreibt encoder/weights.safetensors neben die zugehörige description.json) oder geben Sie Ihr Netz in Python an, als VaeDdoqDistillationPipeline(vae=...).</translation>
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation>Ein Batch mit {images} Bildern trägt {paths} Pfade.</translation>
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation>Geben Sie je Bild einen Pfad an.</translation>
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation>latent_reduction kann nicht {how} sein.</translation>
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation>Es gibt {indices} Indizes und {weights} Gewichte.</translation>
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation>Geben Sie je Kachel ein Gewicht an: fragen Sie Indizes und Gewichte derselben Anpassung ab.</translation>
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation>Der Datenlader mischt, daher sagt die Position einer Kachel darin nichts aus.</translation>
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation>Erstellen Sie ihn mit shuffle=False oder lassen Sie seine Batches die IDs der Kacheln als "id" tragen.</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} do not fit the network in {config}: {reason}.</source>
   <translation>Die Gewichte in {checkpoint} passen nicht zum Netz in {config}: {reason}.</translation>
  </message>
  <message>
   <source>Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.</source>
   <translation>Setzen Sie in_channels, size_px, backbone, depth, latent_channels und width auf die Werte, mit denen es trainiert wurde.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, which could run code, and is not opened.</source>
   <translation>{path} enthält mehr als Gewichte, was Code ausführen könnte, und wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>Where you trust it, keep its weights alone, in the Python that wrote it: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</source>
   <translation>Wenn Sie der Datei vertrauen, behalten Sie nur ihre Gewichte, in dem Python, das sie geschrieben hat: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</translation>
  </message>
  <message>
   <source>The window at column {col} and row {row} lies outside {path}.</source>
   <translation>Das Fenster bei Spalte {col} und Zeile {row} liegt außerhalb von {path}.</translation>
  </message>
  <message>
   <source>Windows are pixels, counted from 0 at the upper left.</source>
   <translation>Fenster sind in Pixeln angegeben, von 0 an oben links gezählt.</translation>
  </message>
  <message>
   <source>The column {name} of {path} has a cell that is no number.</source>
   <translation>Die Spalte {name} von {path} hat eine Zelle, die keine Zahl ist.</translation>
  </message>
  <message>
   <source>Give each row the column and the row where its window begins, in pixels.</source>
   <translation>Geben Sie jeder Zeile Spalte und Zeile an, wo ihr Fenster beginnt, in Pixeln.</translation>
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation>Bild {done} von {total} wird geschrieben</translation>
  </message>
  <message>
   <source>The decoded tiles are written as {format}, and a teacher needs their values.</source>
   <translation>Die dekodierten Kacheln sind als {format} geschrieben, und ein Lehrermodell braucht ihre Werte.</translation>
  </message>
  <message>
   <source>Run decode again with the format tif.</source>
   <translation>Führen Sie decode erneut mit dem Format tif aus.</translation>
  </message>
  <message>
   <source>Soft labels of tile {done} of {total}</source>
   <translation>Soft Labels von Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation>{stage} ist für diese Einstellungen bereits fertig.</translation>
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation>Die Kanalstatistiken in der Studie sind unvollständig ({reason}).</translation>
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation>Die Kacheln haben kein gültiges Pixel, das gemessen werden könnte.</translation>
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation>Führen Sie die Stufe tile erneut aus; die Raster haben sich seitdem vielleicht geändert.</translation>
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation>Die Kacheln haben {bands} Kanäle, aber die Kanalstatistiken gelten für {expected}.</translation>
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation>Verwenden Sie dieselben Kanäle wie beim Kacheln der Studie oder führen Sie die Stufe tile erneut aus.</translation>
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation>Trainieren Sie das Schülermodell erneut; sein Zwischenstand ist erhalten, daher geht das schnell.</translation>
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation>{path}, ein fertiger Block der Karte, ist beschädigt.</translation>
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation>Löschen Sie diese Datei und führen Sie predict erneut aus; nur dieser Block wird neu erzeugt.</translation>
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation>Löschen Sie sie und führen Sie die Stufe erneut aus.</translation>
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation>Prüfen Sie den Datenträger und den Ordner und führen Sie dann denselben Befehl erneut aus.</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation>Der Datenträger ist voll: {path} konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation>Schaffen Sie Platz auf diesem Datenträger und führen Sie denselben Befehl erneut aus; fertige Stufen bleiben erhalten.</translation>
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation>Prüfen Sie, ob der Datenträger Platz hat und der Ordner beschreibbar ist, und führen Sie dann denselben Befehl erneut aus.</translation>
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation>{path} ist keine Maske einer Kachel von {size} Pixeln.</translation>
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation>Führen Sie die Stufe label erneut aus; sie wird dann neu erzeugt.</translation>
  </message>
  <message>
   <source>{path} holds no soft labels of {classes} classes for a tile of {size} pixels.</source>
   <translation>{path} enthält keine Soft Labels von {classes} Klassen für eine Kachel von {size} Pixeln.</translation>
  </message>
  <message>
   <source>Run the stage soft_labels again; it will be made anew.</source>
   <translation>Führen Sie die Stufe soft_labels erneut aus; sie wird dann neu erzeugt.</translation>
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation>{path} kann nicht ersetzt werden: ein anderes Programm hat die Datei geöffnet.</translation>
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation>Entfernen Sie den Layer aus QGIS oder schließen Sie das Programm, das ihn anzeigt, und führen Sie denselben Befehl erneut aus.</translation>
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation>{path} kann nicht geschrieben werden: Sie haben für den Ordner nur Leserechte.</translation>
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation>Wählen Sie einen Studienordner, in den Sie schreiben dürfen, oder ändern Sie seine Rechte.</translation>
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation>{path} ist beschädigt oder enthält mehr als Tensoren und Zahlen und wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation>Nur Dateien, die sich mit torch.load(..., weights_only=True) laden lassen, werden angenommen; speichern Sie sie erneut in dieser Form.</translation>
  </message>
  <message>
   <source>The vectors in {path} are not of one length.</source>
   <translation>Die Vektoren in {path} sind nicht alle gleich lang.</translation>
  </message>
  <message>
   <source>Make the file again.</source>
   <translation>Erzeugen Sie die Datei neu.</translation>
  </message>
  <message>
   <source>cfg.loss.weight has {weights} numbers for {classes} classes.</source>
   <translation>cfg.loss.weight hat {weights} Zahlen für {classes} Klassen.</translation>
  </message>
  <message>
   <source>Give one a class.</source>
   <translation>Geben Sie je Klasse eine an.</translation>
  </message>
  <message>
   <source>The configuration of the student is a {kind}.</source>
   <translation>Die Konfiguration des Schülermodells ist vom Typ {kind}.</translation>
  </message>
  <message>
   <source>Give a mapping, or an object with attributes, with model, loss and optimizer.</source>
   <translation>Geben Sie ein Mapping oder ein Objekt mit Attributen an, mit model, loss und optimizer.</translation>
  </message>
  <message>
   <source>{where}.{name} is not followed.{hint}</source>
   <translation>{where}.{name} wird nicht berücksichtigt.{hint}</translation>
  </message>
  <message>
   <source>Remove it. Allowed here: {allowed}.</source>
   <translation>Entfernen Sie es. Hier erlaubt: {allowed}.</translation>
  </message>
  <message>
   <source>cfg.loss.{key}: {value} is not followed.</source>
   <translation>cfg.loss.{key}: {value} wird nicht berücksichtigt.</translation>
  </message>
  <message>
   <source>Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.</source>
   <translation>Entfernen Sie es. Pixel, die im Verlust nicht zählen sollen, sind 255 in den Masken; gemittelt wird über jede Kachel, dann gewichtet.</translation>
  </message>
  <message>
   <source>cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.</source>
   <translation>cfg.model.{name} wird nicht berücksichtigt: Tiefe und Decoder werden der Größe der Kacheln angepasst.</translation>
  </message>
  <message>
   <source>Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).</source>
   <translation>Entfernen Sie es; oder bauen Sie das Netz selbst und geben Sie es an: StudentSegmentationModel(network=..., classes=...).</translation>
  </message>
  <message>
   <source>cfg.{name} is not a section.</source>
   <translation>cfg.{name} ist kein Abschnitt.</translation>
  </message>
  <message>
   <source>Write its settings below it, such as _target_.</source>
   <translation>Schreiben Sie seine Einstellungen darunter, etwa _target_.</translation>
  </message>
  <message>
   <source>cfg.{where} names the class {target}, which is not one that the student can take.</source>
   <translation>cfg.{where} nennt die Klasse {target}, die das Schülermodell nicht verwenden kann.</translation>
  </message>
  <message>
   <source>Choose of {package} one of {allowed}.</source>
   <translation>Wählen Sie aus {package} eines von {allowed}.</translation>
  </message>
  <message>
   <source>cfg.model names the class {target}, which is not ours and is not loaded.</source>
   <translation>cfg.model nennt die Klasse {target}, die nicht von uns ist und nicht geladen wird.</translation>
  </message>
  <message>
   <source>Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of segmentation_models_pytorch.</source>
   <translation>Bauen Sie das Netz selbst und geben Sie es an: StudentSegmentationModel(network=..., classes=...); oder nennen Sie eines von segmentation_models_pytorch.</translation>
  </message>
  <message>
   <source>cfg.{name} has {value} in it, which only Hydra resolves.</source>
   <translation>cfg.{name} enthält {value}, was nur Hydra auflöst.</translation>
  </message>
  <message>
   <source>Resolve it first: OmegaConf.to_container(cfg, resolve=True).</source>
   <translation>Lösen Sie es zuerst auf: OmegaConf.to_container(cfg, resolve=True).</translation>
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation>In {folder} gibt es kein trainiertes Schülermodell.</translation>
  </message>
  <message>
   <source>Train one first.</source>
   <translation>Trainieren Sie zuerst eines.</translation>
  </message>
  <message>
   <source>cfg.optimizer.{name} cannot be {text}.</source>
   <translation>cfg.optimizer.{name} kann nicht {text} sein.</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>Geben Sie eine Zahl an.</translation>
  </message>
  <message>
   <source>cfg.model.classes is 1, and a student gives a probability to each of two classes or more.</source>
   <translation>cfg.model.classes ist 1, und ein Schülermodell gibt jeder von zwei oder mehr Klassen eine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <source>Set it to 2: 0 for what is not the class, 1 for what is.</source>
   <translation>Setzen Sie es auf 2: 0 für das, was nicht die Klasse ist, 1 für das, was sie ist.</translation>
  </message>
  <message>
   <source>The optimiser {name} cannot be made with {options}: {reason}.</source>
   <translation>Der Optimierer {name} lässt sich mit {options} nicht erzeugen: {reason}.</translation>
  </message>
  <message>
   <source>Correct cfg.optimizer.</source>
   <translation>Berichtigen Sie cfg.optimizer.</translation>
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation>Das Schülermodell in {folder} stammt von einer anderen Version und kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation>Trainieren Sie es mit dieser Version erneut.</translation>
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation>{path} fehlt in der Studie: {about}.</translation>
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation>Führen Sie die Stufe, die dies erzeugt, erneut aus.</translation>
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation>Ein anderer Auftrag ({job}, Prozess {pid}) arbeitet an dieser Studie.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation>Warten Sie auf ihn oder brechen Sie ihn ab und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation>Ein Auftrag ({job}) auf einem anderen Rechner, {host}, arbeitet an dieser Studie.</translation>
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation>Warten Sie auf ihn. Wenn dort nichts mehr läuft, löschen Sie die Datei {path}.</translation>
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation>Ein anderer Auftrag hat gerade an dieser Studie begonnen.</translation>
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation>{path} ist eine Datei.</translation>
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation>Geben Sie einen Ordner für die Studie an.</translation>
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation>{path} ist keine Studie: es gibt keinen solchen Ordner, oder darin wurde nie etwas gekachelt.</translation>
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation>Beginnen Sie mit: ddoq tile {path} RASTER</translation>
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation>Der Ordner {path} ist nicht leer und keine Studie.</translation>
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation>{path} hat sich seit dem Kacheln geändert.</translation>
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation>Führen Sie erneut aus: ddoq tile {study}</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation>Das Raster {path} dieser Studie ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation>Legen Sie es zurück oder beginnen Sie neu mit ddoq tile und dem neuen Ort der Datei.</translation>
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation>{stage} braucht das Ergebnis von {needed}, das noch nicht vorhanden ist.</translation>
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation>Führen Sie zuerst aus: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation>Das Ergebnis von {needed} ist veraltet: woraus es entstand, hat sich seitdem geändert.</translation>
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation>Führen Sie erneut aus: ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.</source>
   <translation>{coarse} grobe, {medium} mittlere und {fine} feine Segmente sind keine Ebenen von grob nach fein.</translation>
  </message>
  <message>
   <source>Ask for more medium segments than coarse ones, and for more fine ones than medium ones.</source>
   <translation>Verlangen Sie mehr mittlere Segmente als grobe und mehr feine als mittlere.</translation>
  </message>
  <message>
   <source>Segments of tile {done} of {total}</source>
   <translation>Segmente von Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>A tile would have {count} segments; there can be {most}.</source>
   <translation>Eine Kachel hätte {count} Segmente; möglich sind {most}.</translation>
  </message>
  <message>
   <source>Ask for fewer fine segments, or tile the rasters smaller.</source>
   <translation>Verlangen Sie weniger feine Segmente oder kacheln Sie die Raster kleiner.</translation>
  </message>
  <message>
   <source>The description {path} cannot be used: {reason}.</source>
   <translation>Die Beschreibung {path} lässt sich nicht verwenden: {reason}.</translation>
  </message>
  <message>
   <source>Correct it; docs/teachers.md shows one.</source>
   <translation>Berichtigen Sie sie; docs/teachers.md zeigt eine.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} bands, and {raster} has {count}.</source>
   <translation>Das Lehrermodell {path} nimmt {wanted} Kanäle, und {raster} hat {count}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands: {names}.</source>
   <translation>Wählen Sie ein Lehrermodell, das auf diesen Kanälen trainiert wurde: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.</source>
   <translation>Das Lehrermodell {path} nimmt {wanted} als Kanal {number}, und {raster} hat dort {name}.</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands, in this order: {names}.</source>
   <translation>Wählen Sie ein Lehrermodell, das auf diesen Kanälen in dieser Reihenfolge trainiert wurde: {names}.</translation>
  </message>
  <message>
   <source>The teacher {path} has other classes than {first}: {names}.</source>
   <translation>Das Lehrermodell {path} hat andere Klassen als {first}: {names}.</translation>
  </message>
  <message>
   <source>Choose teachers of the same classes: {wanted}.</source>
   <translation>Wählen Sie Lehrermodelle mit denselben Klassen: {wanted}.</translation>
  </message>
  <message>
   <source>The teacher {path} is damaged and cannot be read.</source>
   <translation>Das Lehrermodell {path} ist beschädigt und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Copy or export it again.</source>
   <translation>Kopieren oder exportieren Sie es erneut.</translation>
  </message>
  <message>
   <source>The teacher {path} does not give {gives}, as its description says.</source>
   <translation>Das Lehrermodell {path} gibt nicht {gives} aus, wie seine Beschreibung sagt.</translation>
  </message>
  <message>
   <source>Correct gives in its description: logits or probabilities.</source>
   <translation>Berichtigen Sie gives in seiner Beschreibung: logits oder probabilities.</translation>
  </message>
  <message>
   <source>The teacher {path} is not there.</source>
   <translation>Das Lehrermodell {path} ist nicht vorhanden.</translation>
  </message>
  <message>
   <source>The description of {path} does not say its architecture and backbone.</source>
   <translation>Die Beschreibung von {path} nennt dessen Architektur und Backbone nicht.</translation>
  </message>
  <message>
   <source>Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.</source>
   <translation>Ergänzen Sie beides in {description}, benannt wie bei segmentation-models-pytorch: unet, resnet34.</translation>
  </message>
  <message>
   <source>No teacher was named.</source>
   <translation>Es wurde kein Lehrermodell genannt.</translation>
  </message>
  <message>
   <source>Give a trained model: --teachers FOLDER or FILE.</source>
   <translation>Geben Sie ein trainiertes Modell an: --teachers FOLDER oder FILE.</translation>
  </message>
  <message>
   <source>What the teacher {path} was trained on is not known: there is no {description}.</source>
   <translation>Worauf das Lehrermodell {path} trainiert wurde, ist nicht bekannt: {description} fehlt.</translation>
  </message>
  <message>
   <source>Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.</source>
   <translation>Schreiben Sie die Datei: bands, classes, mean, std und für Gewichte architecture und backbone; siehe docs/teachers.md.</translation>
  </message>
  <message>
   <source>{path} holds more than weights, and is not opened: what it holds could run code.</source>
   <translation>{path} enthält mehr als Gewichte und wird nicht geöffnet: was darin ist, könnte Code ausführen.</translation>
  </message>
  <message>
   <source>Save its state_dict alone, best as safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</source>
   <translation>Speichern Sie nur den state_dict, am besten als safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</translation>
  </message>
  <message>
   <source>The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.</source>
   <translation>Das Lehrermodell {path} lässt sich auf Fenstern von {window_px} px mit {bands} Kanälen nicht ausführen: {reason}.</translation>
  </message>
  <message>
   <source>Check the size of its windows, its bands and its classes in its description.</source>
   <translation>Prüfen Sie in der Beschreibung die Größe der Fenster, die Kanäle und die Klassen.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.</source>
   <translation>Die Skalierung des Lehrermodells {path} passt nicht zu Kanal {band}: {share} seiner Werte liegen jenseits von 8 Standardabweichungen.</translation>
  </message>
  <message>
   <source>Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.</source>
   <translation>Wählen Sie ein Lehrermodell, das auf Werten derselben Einheit trainiert wurde, etwa beide Male Reflektanz von 0 bis 1.</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.</source>
   <translation>Die Skalierung des Lehrermodells {path} passt nicht zu Kanal {band}: seine Werte streuen nur um {spread} Standardabweichungen.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the network that is described: {reason}.</source>
   <translation>Die Gewichte {path} passen nicht zum beschriebenen Netz: {reason}.</translation>
  </message>
  <message>
   <source>Check architecture, backbone, options, bands and classes in {description}.</source>
   <translation>Prüfen Sie architecture, backbone, options, bands und classes in {description}.</translation>
  </message>
  <message>
   <source>Tiles are labelled {name}, a class that the teacher {path} does not know.</source>
   <translation>Kacheln sind als {name} gelabelt, eine Klasse, die das Lehrermodell {path} nicht kennt.</translation>
  </message>
  <message>
   <source>Give the classes the teacher's names: {names}; or choose another teacher.</source>
   <translation>Geben Sie den Klassen die Namen des Lehrermodells: {names}; oder wählen Sie ein anderes Lehrermodell.</translation>
  </message>
  <message>
   <source>The teacher {path} takes windows of {window_px} px, and no others.</source>
   <translation>Das Lehrermodell {path} nimmt Fenster von {window_px} px und keine anderen.</translation>
  </message>
  <message>
   <source>Leave Window empty.</source>
   <translation>Lassen Sie Fenster leer.</translation>
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation>{path} hat kein gültiges Pixel: jeder Kanal ist überall Leerwert.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation>Prüfen Sie Leerwert, Maske und Alphakanal in QGIS oder lassen Sie dieses Raster aus.</translation>
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation>Gültige Pixel von {name} werden gezählt</translation>
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation>In {name} wird nach Kanälen ohne Daten gesucht</translation>
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation>{raster}: Kanäle ohne gültiges Pixel werden ausgelassen: {bands}.</translation>
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation>{reason} Die Studie fährt ohne dieses Raster fort.</translation>
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation>Die Kanäle werden gemessen</translation>
  </message>
  <message>
   <source>No raster was given.</source>
   <translation>Es wurde kein Raster angegeben.</translation>
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation>Nennen Sie eines oder mehrere: ddoq tile STUDIE RASTER...</translation>
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation>{path} hat im zu kachelnden Gebiet kein Pixel, das in allen Kanälen gültig ist.</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation>Prüfen Sie Leerwert, Maske, Alphakanal und das Interessengebiet in QGIS oder lassen Sie dieses Raster aus.</translation>
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation>Keines der {count} Raster ergab eine Kachel.</translation>
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation>Senken Sie die Kachelgröße oder den Mindestanteil gültiger Pixel.</translation>
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation>Keine Kachel von {path} liegt mindestens zur Hälfte im Interessengebiet.</translation>
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation>Vergrößern Sie das Gebiet, senken Sie die Kachelgröße oder lassen Sie dieses Raster aus.</translation>
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation>Keine Kachel von {path} erreicht den Mindestanteil gültiger Pixel von {least:.0f} %: die beste hat {best:.1f} %.</translation>
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation>Senken Sie den Mindestanteil gültiger Pixel oder die Kachelgröße (jetzt {size} Pixel).</translation>
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation>Ein Trainingsbatch hat {parts} Teile.</translation>
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation>Geben Sie (image, mask) oder (image, mask, weight) an, wie es DDOQDistilledDataset tut.</translation>
  </message>
  <message>
   <source>The soft labels are of decoded tiles, of which there are no masks.</source>
   <translation>Die Soft Labels gehören zu dekodierten Kacheln, von denen es keine Masken gibt.</translation>
  </message>
  <message>
   <source>Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.</source>
   <translation>Trainieren Sie nur auf den Soft Labels (labels: soft) oder führen Sie soft_labels für die gewählten Kacheln aus.</translation>
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation>Das Training ist entgleist: der Verlust ist keine Zahl mehr.</translation>
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation>Senken Sie die Lernrate und trainieren Sie erneut.</translation>
  </message>
  <message>
   <source>Tile {tile} is labelled {name}, a class that the soft labels do not have.</source>
   <translation>Kachel {tile} ist als {name} gelabelt, eine Klasse, die die Soft Labels nicht haben.</translation>
  </message>
  <message>
   <source>Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).</source>
   <translation>Führen Sie soft_labels erneut mit einem Lehrermodell aus, das sie kennt, oder trainieren Sie nur mit den Masken (labels: hard).</translation>
  </message>
  <message>
   <source>There is no student yet to go on from: the training begins from scratch.</source>
   <translation>Es gibt noch kein Schülermodell, von dem ausgegangen werden könnte: das Training beginnt von Grund auf.</translation>
  </message>
  <message>
   <source>The training goes on from the present student.</source>
   <translation>Das Training geht vom vorhandenen Schülermodell aus.</translation>
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation>Die Indizes der gewählten Kacheln sind keine Liste ganzer Zahlen.</translation>
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation>Geben Sie die Positionen der Kacheln an, 0 bis {last}.</translation>
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation>Der Index {index} liegt außerhalb des Datensatzes mit {total} Kacheln.</translation>
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation>Geben Sie Positionen von 0 bis {last} an; wählen Sie die Kacheln neu aus, wenn sich der Datensatz geändert hat.</translation>
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation>Es gibt {first_count} {first} und {second_count} {second}.</translation>
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation>Geben Sie für jede Kachel je eines an.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation>Die Maske der Kachel {tile} hat den Klassenindex {index}, es gibt aber {classes} Klassen.</translation>
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation>Erzeugen Sie die Masken mit der jetzigen Klassentabelle neu.</translation>
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation>Die Maske der Kachel {tile} hat {shape} Pixel, die Kachel {size} mal {size}.</translation>
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation>Erzeugen Sie die Masken mit der Stufe label neu.</translation>
  </message>
  <message>
   <source>The present student does not fit ({differs}): the training begins from scratch.</source>
   <translation>Das vorhandene Schülermodell passt nicht ({differs}): das Training beginnt von Grund auf.</translation>
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation>Es ist kein gelabeltes Pixel mit einem Gewicht zum Trainieren übrig.</translation>
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation>Labeln Sie zuerst einige der gewählten Kacheln.</translation>
  </message>
  <message>
   <source>use_soft_labels is set, and the batch carries masks.</source>
   <translation>use_soft_labels ist gesetzt, und der Batch enthält Masken.</translation>
  </message>
  <message>
   <source>Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.</source>
   <translation>Geben Sie DDOQDistilledDataset soft_labels oder setzen Sie use_soft_labels auf false.</translation>
  </message>
  <message>
   <source>All {count} labelled tiles were drawn at random for class areas, and are not trained on.</source>
   <translation>Alle {count} gelabelten Kacheln wurden für Klassenflächen zufällig gezogen und werden nicht zum Training verwendet.</translation>
  </message>
  <message>
   <source>Label the tiles of the selection too, or train on these as well (setting area_tiles).</source>
   <translation>Labeln Sie auch die Kacheln der Auswahl oder trainieren Sie auch auf diesen (Einstellung area_tiles).</translation>
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation>Kacheln werden kartiert, {done} von {total}</translation>
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation>{tiles} Kacheln mit bekannten Orten können nicht in Training und Validierung geteilt werden.</translation>
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation>Trainieren Sie ohne Validierung oder labeln Sie mehr Kacheln.</translation>
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation>Training, Schritt {step} von {steps}</translation>
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation>Ein Gewicht ist negativ oder keine Zahl.</translation>
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation>Wählen Sie die Kacheln neu aus; Gewichte sind positiv und haben den Mittelwert 1.</translation>
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation>Kacheln von {size} Pixeln können nicht {depth}-mal halbiert werden.</translation>
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation>Geben Sie eine Tiefe von 1 bis {most} an oder wählen Sie größere Kacheln.</translation>
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation>Der Verlust des Encoders ist nach Epoche {epoch} keine Zahl.</translation>
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation>Senken Sie die learning_rate des Encoders und prüfen Sie, dass die Kanäle keine unendlichen Werte enthalten.</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation>Epoche {epoch} von höchstens {epochs}</translation>
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation>Nur {active} von {channels} latenten Merkmalen tragen etwas; die anderen werden aus der Einbettung weggelassen.</translation>
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation>Latents der Länge {found} gehören nicht zu diesem Encoder, dessen Länge {length} ist.</translation>
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation>Verwenden Sie Latents und einen Encoder aus demselben Lauf der Stufe encode.</translation>
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation>Der Speicher des Geräts reichte nicht aus, während der Encoder lernte.</translation>
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation>Senken Sie die batch_size des Encoders (jetzt {batch_size}) oder verwenden Sie ein anderes Gerät.</translation>
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation>Es gibt keinen Backbone namens {name}.</translation>
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation>Verwenden Sie compact oder einen Encoder von segmentation-models-pytorch wie {near}.</translation>
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation>Der Backbone {name} kann nicht mit der Tiefe {depth} verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation>Verwenden Sie den Backbone compact, eine andere Tiefe oder keine vortrainierten Gewichte.</translation>
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation>{path} reicht über den Bereich hinaus, für den das KBS des Rasters definiert ist.</translation>
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation>Schneiden Sie es auf die Umgebung des Rasters zu oder prüfen Sie sein KBS.</translation>
  </message>
  <message>
   <source>{path} has no CRS but the raster has one, so they cannot be laid over each other.</source>
   <translation>{path} hat kein KBS, das Raster hat eines; beide lassen sich daher nicht übereinanderlegen.</translation>
  </message>
  <message>
   <source>Assign the right CRS to it (in QGIS: Layer &gt; Set CRS, then export).</source>
   <translation>Weisen Sie das richtige KBS zu (in QGIS: Layer &gt; KBS setzen, dann exportieren).</translation>
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation>{path} ist eine Tabelle ohne Geometrie.</translation>
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation>Geben Sie einen Layer mit Polygonen an.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation>{path} hat keinen Layer {layer}, sondern {layers}.</translation>
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation>Wählen Sie einen dieser Layer.</translation>
  </message>
  <message>
   <source>{path} has a CRS but the raster has none, so they cannot be laid over each other.</source>
   <translation>{path} hat ein KBS, das Raster hat keines; beide lassen sich daher nicht übereinanderlegen.</translation>
  </message>
  <message>
   <source>Assign the right CRS to the raster (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Weisen Sie dem Raster das richtige KBS zu (in QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation>{path} ist keine Vektordatei, die GDAL lesen kann ({reason}).</translation>
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation>Geben Sie eine GeoPackage-, Shapefile- oder GeoJSON-Datei an.</translation>
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation>Der Auftrag wurde nicht verstanden.</translation>
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation>Senden Sie eine Zeile wie {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; Aufträge: {jobs}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation>Raster in Kacheln schneiden und diejenigen mit genügend gültigen Pixeln behalten.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation>Ausgangspunkt aller Zufallszahlen: gleicher Startwert, gleiches Ergebnis. Eine beliebige ganze Zahl.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation>Wie viele Prozessor-Threads verwendet werden; 0 nimmt die Hälfte, damit der Rechner benutzbar bleibt. Ergebnisse sind nur bei gleicher Anzahl von Threads Bit für Bit gleich.</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation>Die Raster der Studie: alles, was GDAL öffnet, mit denselben Kanälen in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Kachelgröße</translation>
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation>Kantenlänge einer Kachel. Das ist die Einheit, die Sie labeln werden: groß genug, um erkennbar zu sein.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Kachelabstand</translation>
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation>Abstand von einer Kachel zur nächsten; ist er kleiner als die Kachelgröße, überlappen sich die Kacheln. Leer: die Kachelgröße.</translation>
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation>Mindestanteil gültiger Pixel</translation>
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation>Eine Kachel mit einem kleineren Anteil gültiger Pixel wird ausgelassen (0 bis 1).</translation>
  </message>
  <message>
   <source>Further nodata values</source>
   <translation>Weitere Leerwerte</translation>
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation>Pixelwerte, die als Leerwert gelten, zusätzlich zu Leerwert-Angabe, Maske, Alphakanal und NaN des Rasters.</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation>Nummern der zu verwendenden Kanäle, ab 1. Leer: alle.</translation>
  </message>
  <message>
   <source>Area of interest</source>
   <translation>Interessengebiet</translation>
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation>Eine Vektordatei; nur Kacheln innerhalb ihrer Polygone werden behalten.</translation>
  </message>
  <message>
   <source>Layer of the area</source>
   <translation>Layer des Gebiets</translation>
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation>Welcher Layer dieser Datei. Leer: der erste.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation>Wie viel Arbeitsspeicher Pixel beim Lesen belegen dürfen.</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation>Jede Kachel in einen Vektor verwandeln, sodass ähnlich aussehende Kacheln nahe beieinander liegen.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation>Wo gerechnet wird: auto nimmt eine NVIDIA-Karte (cuda), sonst eine von Apple (mps), sonst den Prozessor (cpu).</translation>
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
   <translation>Encoder</translation>
  </message>
  <message>
   <source>vae learns from these tiles what they have in common; textons counts the kinds of pixel in each, with their surroundings; spectral takes band statistics; tokens counts the kinds of place that a vae knows; pretrained asks a network that others trained; joined sets several of these side by side; precomputed takes embeddings that you have. textons and spectral take seconds.</source>
   <translation>vae lernt aus diesen Kacheln, was sie gemeinsam haben; textons zählt die Arten von Pixeln in jeder, mit ihrer Umgebung; spectral nimmt Statistiken der Bänder; tokens zählt die Arten von Orten, die ein VAE kennt; pretrained fragt ein Netz, das andere trainiert haben; joined stellt mehrere davon nebeneinander; precomputed nimmt Embeddings, die Sie haben. textons und spectral brauchen Sekunden.</translation>
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
   <translation>spektral</translation>
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
   <translation>Vortrainiertes Netz</translation>
  </message>
  <message>
   <source>For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.</source>
   <translation>Für den Encoder pretrained: ein beliebiges Netz von timm, etwa vit_small_patch16_224; oder ein multispektrales, etwa resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Seine Gewichte werden einmal heruntergeladen.</translation>
  </message>
  <message>
   <source>File of weights</source>
   <translation>Datei mit Gewichten</translation>
  </message>
  <message>
   <source>For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that are downloaded.</source>
   <translation>Für den Encoder pretrained: Gewichte dieses Netzes, die Sie haben, als safetensors oder als state_dict von torch. Leer: die, die heruntergeladen werden.</translation>
  </message>
  <message>
   <source>Channels of the bands</source>
   <translation>Kanäle der Bänder</translation>
  </message>
  <message>
   <source>For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.</source>
   <translation>Für den Encoder pretrained und ein multispektrales Netz: welcher seiner Kanäle jedes Band ist, in der Reihenfolge des Rasters, etwa B2, B3, B4, B8; - für keinen. Leer: nach den Namen der Bänder, oder eines nach dem anderen, wo es gleich viele sind.</translation>
  </message>
  <message>
   <source>Wavelengths</source>
   <translation>Wellenlängen</translation>
  </message>
  <message>
   <source>For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.</source>
   <translation>Für den Encoder pretrained und dofa: jedes Bandes in Mikrometern, in der Reihenfolge des Rasters. Leer: wie es die Metadaten des Rasters sagen.</translation>
  </message>
  <message>
   <source>µm</source>
   <translation>µm</translation>
  </message>
  <message>
   <source>Encoders to join</source>
   <translation>Encoder, die verbunden werden</translation>
  </message>
  <message>
   <source>For the encoder joined: names of other encoders, with commas between. Each counts for as much.</source>
   <translation>Für den Encoder joined: Namen anderer Encoder, mit Kommas dazwischen. Jeder zählt gleich viel.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and columns of numbers.</source>
   <translation>Für den Encoder precomputed: ein Raster beliebigen Gitters, dessen Bänder das Embedding sind, oder eine Parquet-Tabelle mit einer Spalte tile_id und Zahlenspalten.</translation>
  </message>
  <message>
   <source>Spread of the embeddings</source>
   <translation>Streuung der Embeddings</translation>
  </message>
  <message>
   <source>For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.</source>
   <translation>Für den Encoder precomputed und ein Raster: neben dem Mittelwert jedes Bandes auch nehmen, wie stark es innerhalb einer Kachel streut.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>For the encoder tokens: how many kinds of place.</source>
   <translation>Für den Encoder tokens: wie viele Arten von Orten.</translation>
  </message>
  <message>
   <source>Textons</source>
   <translation>Textons</translation>
  </message>
  <message>
   <source>For the encoder textons: how many kinds of pixel.</source>
   <translation>Für den Encoder textons: wie viele Arten von Pixeln.</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>For the encoder textons: the edge of what is looked at around each pixel.</source>
   <translation>Für den Encoder textons: die Kante des Fensters um jedes Pixel.</translation>
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation>Backbone des VAE</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact ist klein und auf einem Prozessor schnell; oder der Name eines beliebigen Encoders von segmentation-models-pytorch, etwa resnet18.</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Tiefe</translation>
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation>Wie oft der VAE die Kachel halbiert: das Latent hat 1/2^Tiefe ihrer Auflösung.</translation>
  </message>
  <message>
   <source>Latent channels</source>
   <translation>Latente Merkmale</translation>
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation>Zahlen je Stelle des Latents.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Lernziel</translation>
  </message>
  <message>
   <source>What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside giving it back, that two views of a tile are more alike than two tiles.</source>
   <translation>Was der VAE lernt: die Kachel wiederzugeben; masked: sie wiederzugeben, obwohl Blöcke von ihr verdeckt sind; contrastive: außerdem, dass zwei Ansichten einer Kachel einander ähnlicher sind als zwei Kacheln.</translation>
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
   <translation>Verdeckter Anteil</translation>
  </message>
  <message>
   <source>For the objectives masked and contrastive: the share of a tile's blocks that are hidden.</source>
   <translation>Für die Lernziele masked und contrastive: der Anteil der Blöcke einer Kachel, der verdeckt wird.</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>Weight of the contrastive term against reconstruction.</source>
   <translation>Gewicht des kontrastiven Anteils gegenüber der Rekonstruktion.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>For the objective contrastive: the lower, the more the most alike tiles are pushed apart.</source>
   <translation>Für das Lernziel contrastive: je niedriger, desto mehr werden die ähnlichsten Kacheln auseinandergeschoben.</translation>
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation>Rekonstruktionsverlust</translation>
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation>Wie eine dekodierte Kachel mit der echten verglichen wird.</translation>
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
   <translation>Gewicht des KL-Terms gegenüber der Rekonstruktion.</translation>
  </message>
  <message>
   <source>Free bits</source>
   <translation>Freie Bits</translation>
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation>KL unterhalb dieses Werts, in Nat je latenter Zahl, wird nicht bestraft.</translation>
  </message>
  <message>
   <source>Annealing</source>
   <translation>KL-Annealing</translation>
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation>Anteil aller Schritte, über den Beta von 0 ansteigt.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation>Höchstens so viele Durchläufe; das Training endet früher, wenn es nichts mehr gewinnt.</translation>
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation>Kacheln je Epoche</translation>
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation>Höchstens so viele Kacheln werden in einer Epoche gesehen, damit große Studien schnell bleiben.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation>Kacheln je Schritt des Optimierers.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation>Schrittweite des Optimierers.</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation>Nach so vielen Epochen ohne Gewinn auf zurückgehaltenen Kacheln aufhören; 0 hört nie vorzeitig auf.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Components</source>
   <translation>Komponenten</translation>
  </message>
  <message>
   <source>Longest vector of a tile; longer ones are shortened by principal components.</source>
   <translation>Längster Vektor einer Kachel; längere werden durch Hauptkomponenten verkürzt.</translation>
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation>Wie viel Arbeitsspeicher Kacheln belegen dürfen.</translation>
  </message>
  <message>
   <source>Choose the tiles to label, each with the tiles that it stands for.</source>
   <translation>Die zu labelnden Kacheln wählen, jede mit den Kacheln, für die sie steht.</translation>
  </message>
  <message>
   <source>Way to choose</source>
   <translation>Art der Auswahl</translation>
  </message>
  <message>
   <source>ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, rare ones too; it needs the encoder textons or tokens. The others are there to compare with.</source>
   <translation>ddoq-kinds: von jeder Zelle der quantisierten Vektoren, aus der Hälfte ihrer Kacheln, die dem Zentrum am nächsten liegt, diejenige, die die meisten Arten von Pixeln hinzubringt. ddoq: der Medoid, die nächste von allen. coverage: Kacheln, die zusammen viel von jeder Art Pixel enthalten, auch von seltenen; das braucht den Encoder textons oder tokens. Die anderen sind zum Vergleich da.</translation>
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
   <translation>Wie viele Kacheln Sie labeln werden; auto nimmt so viele, wie die Budgetregel verlangt.</translation>
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation>Regel des automatischen Budgets</translation>
  </message>
  <message>
   <source>gain: stop when a tile more explains less than the gain below; variance: explain the share below; elbow: the bend of the curve on log K.</source>
   <translation>Zugewinn: aufhören, wenn eine Kachel mehr weniger erklärt als der Gewinn unten; Varianz: den Anteil unten erklären; Knick: der Knick der Kurve über log K.</translation>
  </message>
  <message>
   <source>gain</source>
   <translation>Zugewinn</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>Varianz</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>Knick</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>Erklärte Varianz</translation>
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation>Für die Regel Varianz: der zu erklärende Anteil.</translation>
  </message>
  <message>
   <source>Minimum gain</source>
   <translation>Mindestzugewinn</translation>
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation>Für die Regel Zugewinn: Anteil der Varianz, den eine weitere Kachel erklären muss.</translation>
  </message>
  <message>
   <source>Smallest automatic budget</source>
   <translation>Kleinstes automatisches Budget</translation>
  </message>
  <message>
   <source>An automatic budget begins here.</source>
   <translation>Ein automatisches Budget beginnt hier.</translation>
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation>Größtes automatisches Budget</translation>
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation>Ein automatisches Budget und die Kurve enden hier.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Womit der Verlust einer Kachel multipliziert wird: die Masse ihrer Zelle hoch 0 (einheitlich), 1/2 (Wurzel) oder 1 (Dichte), auf Mittelwert 1 skaliert.</translation>
  </message>
  <message>
   <source>uniform</source>
   <translation>einheitlich</translation>
  </message>
  <message>
   <source>sqrt</source>
   <translation>Wurzel</translation>
  </message>
  <message>
   <source>density</source>
   <translation>Dichte</translation>
  </message>
  <message>
   <source>Weight exponent</source>
   <translation>Exponent der Gewichte</translation>
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation>Eine beliebige Potenz von 0 bis 1 anstelle der drei benannten.</translation>
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation>Skala der Gewichte</translation>
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation>mean1 oder für Exporte nach pytorch-smt dessen Skala (Mittelwert 1/sqrt(K)).</translation>
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
   <translation>Löser</translation>
  </message>
  <message>
   <source>For ddoq-kinds and ddoq: how the cells are found. auto takes the exact Lloyd iteration as long as it is fast.</source>
   <translation>Für ddoq-kinds und ddoq: wie die Zellen gefunden werden. auto nimmt die genaue Lloyd-Iteration, solange sie schnell ist.</translation>
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
   <translation>Schritt von CLVQ</translation>
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation>Wie schnell CLVQ vergisst.</translation>
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
   <translation>Toleranz</translation>
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation>Aufhören, wenn eine Iteration die Verzerrung um weniger als diesen Anteil senkt.</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>Iterationen</translation>
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation>Höchstens so viele Durchläufe über die Kacheln.</translation>
  </message>
  <message>
   <source>Random draws</source>
   <translation>Zufallsziehungen</translation>
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation>Mit wie vielen Zufallsauswahlen die Güte verglichen wird.</translation>
  </message>
  <message>
   <source>Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell.</source>
   <translation>Einen kleinen Satz synthetischer Kacheln erzeugen: die Latents des VAE selbst quantisieren und den Zentroid jeder Zelle dekodieren.</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>Dekodierte Kacheln</translation>
  </message>
  <message>
   <source>How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.</source>
   <translation>Wie viele Kacheln dekodiert werden; auto hört auf, wo eine weitere weniger als ein Tausendstel der Varianz erklärt.</translation>
  </message>
  <message>
   <source>What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>Womit der Verlust einer dekodierten Kachel multipliziert wird: die Masse ihrer Zelle hoch 0 (einheitlich), 1/2 (Wurzel) oder 1 (Dichte), auf Mittelwert 1 skaliert.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.</source>
   <translation>auto: das des Rasters, wo es die Kanäle und ihre Werte fassen kann, sonst GeoTIFF. tif: beliebige Kanäle, mit Namen. png: 1, 3 oder 4 Kanäle mit 8 oder 16 Bit. jpg: 1 oder 3 Kanäle mit 8 Bit. pt: ein Tensor.</translation>
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
   <translation>Masken</translation>
  </message>
  <message>
   <source>none: bands alone. map: a VAE of its own learns bands and class mask together, so that each decoded tile has a mask of class probabilities.</source>
   <translation>keine: nur Kanäle. map: ein eigener VAE lernt Kanäle und Klassenmaske gemeinsam, sodass jede dekodierte Kachel eine Maske mit Klassenwahrscheinlichkeiten hat.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>For masks: a raster of class ids. Empty: the student's map of this study.</source>
   <translation>Für Masken: ein Raster mit Klassen-IDs. Leer: die Karte des Schülermodells dieser Studie.</translation>
  </message>
  <message>
   <source>Values without class</source>
   <translation>Werte ohne Klasse</translation>
  </message>
  <message>
   <source>For masks from a class raster: its values that mean 'not known'.</source>
   <translation>Für Masken aus einem Klassenraster: seine Werte, die „nicht bekannt“ bedeuten.</translation>
  </message>
  <message>
   <source>Weight of the masks</source>
   <translation>Gewicht der Masken</translation>
  </message>
  <message>
   <source>For masks: what their error counts for against that of the bands.</source>
   <translation>Für Masken: wie viel ihr Fehler gegenüber dem der Kanäle zählt.</translation>
  </message>
  <message>
   <source>Latent</source>
   <translation>Latent</translation>
  </message>
  <message>
   <source>mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.</source>
   <translation>mu: die Mitte dessen, was der VAE von einer Kachel annimmt; z: eine Ziehung daraus, die der Startwert bestimmt.</translation>
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
   <translation>Vergleich der Latents</translation>
  </message>
  <message>
   <source>flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the mean of a cell's whole latents.</source>
   <translation>flatten: Kacheln sind einander ähnlich, wo dieselben Dinge an denselben Stellen liegen. mean_spatial: Stellen zählen nicht; dekodiert wird das Mittel der ganzen Latents einer Zelle.</translation>
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
   <translation>Wie viel Arbeitsspeicher Kacheln und Latents belegen dürfen; von mehr Latents bleibt der Rest auf dem Datenträger.</translation>
  </message>
  <message>
   <source>Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks.</source>
   <translation>Die zu labelnden Kacheln in Segmente schneiden, die den Kanten in allen Kanälen folgen und per Klick gelabelt werden.</translation>
  </message>
  <message>
   <source>Coarse segments</source>
   <translation>Grobe Segmente</translation>
  </message>
  <message>
   <source>Into how many segments a whole tile is cut at the coarse level.</source>
   <translation>In wie viele Segmente eine ganze Kachel auf der groben Ebene geschnitten wird.</translation>
  </message>
  <message>
   <source>Medium segments</source>
   <translation>Mittlere Segmente</translation>
  </message>
  <message>
   <source>Into how many at the medium level. Each of these lies inside one coarse segment.</source>
   <translation>In wie viele auf der mittleren Ebene. Jedes davon liegt in einem einzigen groben Segment.</translation>
  </message>
  <message>
   <source>Fine segments</source>
   <translation>Feine Segmente</translation>
  </message>
  <message>
   <source>Into how many at the fine level. Each of these lies inside one medium segment.</source>
   <translation>In wie viele auf der feinen Ebene. Jedes davon liegt in einem einzigen mittleren Segment.</translation>
  </message>
  <message>
   <source>Compactness</source>
   <translation>Kompaktheit</translation>
  </message>
  <message>
   <source>0 follows the edges of the image alone; larger numbers make rounder segments of more even size. 1 lets a segment's width count as much as the usual spread of a band.</source>
   <translation>0 folgt allein den Kanten des Bildes; größere Zahlen ergeben rundere Segmente von gleichmäßigerer Größe. Bei 1 zählt die Breite eines Segments so viel wie die übliche Streuung eines Kanals.</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation>Labels für die gewählten Kacheln aus einem Raster oder Polygonen übernehmen und aus allen Labels Masken erzeugen.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation>Ein Klassenraster (in beliebigem Gitter) oder eine Vektordatei mit Polygonen. Leer: Masken werden aus den Labels erzeugt, die schon in der Studie sind.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation>Bei Polygonen: das Feld mit der Klasse, eine Zahl oder ein Name.</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation>Bei einer Datei mit mehreren Layern: welcher.</translation>
  </message>
  <message>
   <source>Values without label</source>
   <translation>Werte ohne Label</translation>
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation>Pixelwerte eines Labelrasters, die „nicht gelabelt“ bedeuten, zusätzlich zu seinem Leerwert.</translation>
  </message>
  <message>
   <source>Class names</source>
   <translation>Klassennamen</translation>
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation>Namen für Klassenwerte, etwa {1: Wald, 2: Wasser}.</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>Zu labelnde Kacheln</translation>
  </message>
  <message>
   <source>Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.</source>
   <translation>Nur die angeforderten Kacheln (gewählte oder für Flächen zufällig gezogene) oder alle Kacheln der Studie.</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>gewählte</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation>Über von Hand gesetzte Labels legen</translation>
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation>Auch für Kacheln, die eine Person gelabelt hat, Labels übernehmen und deren Labels überdecken. Sonst bleiben solche Kacheln, wie sie sind.</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Bearbeiter</translation>
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation>Name, der bei jedem Label vermerkt wird.</translation>
  </message>
  <message>
   <source>Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on.</source>
   <translation>Ein trainiertes Modell, das Lehrermodell, jeder zu labelnden Kachel ihre Klassenwahrscheinlichkeiten geben lassen: Soft Labels, auf denen ein Schülermodell trainiert werden kann.</translation>
  </message>
  <message>
   <source>Teachers</source>
   <translation>Lehrermodelle</translation>
  </message>
  <message>
   <source>Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles with masks of their own need none.</source>
   <translation>Trainierte Modelle: eine Studie mit einem Schülermodell (ihr Ordner oder die Datei study.json darin), eine exportierte ONNX- oder TorchScript-Datei oder Gewichte mit einer Beschreibung (NAME.json) daneben. Die Wahrscheinlichkeiten mehrerer werden gemittelt. Dekodierte Kacheln mit eigenen Masken brauchen keines.</translation>
  </message>
  <message>
   <source>For which tiles</source>
   <translation>Für welche Kacheln</translation>
  </message>
  <message>
   <source>selected: those to label; all: every tile of the study; decoded: those of the stage decode.</source>
   <translation>gewählte: die zu labelnden; alle: alle Kacheln der Studie; decoded: die der Stufe decode.</translation>
  </message>
  <message>
   <source>decoded</source>
   <translation>decoded</translation>
  </message>
  <message>
   <source>Turn and mirror</source>
   <translation>Drehen und spiegeln</translation>
  </message>
  <message>
   <source>Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long.</source>
   <translation>Das Lehrermodell über die acht gedrehten und gespiegelten Ansichten jedes Fensters mitteln: sicherer, dauert achtmal so lange.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.</source>
   <translation>Kante des Fensters, das das Lehrermodell sieht. Leer: dessen eigenes, sonst vier Kacheln, höchstens 256 px.</translation>
  </message>
  <message>
   <source>Windows at once.</source>
   <translation>Fenster auf einmal.</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation>Das Schülermodell auf den gelabelten Kacheln trainieren, jede danach gewichtet, wofür sie steht.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation>Eine beliebige aus segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, …</translation>
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
   <translation>compact ist klein und auf einem Prozessor schnell; oder ein beliebiger Encoder von segmentation-models-pytorch, etwa resnet18.</translation>
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
   <translation>Vortrainierte Gewichte</translation>
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation>Name vortrainierter Gewichte für den Backbone, etwa imagenet (wird bei der ersten Verwendung heruntergeladen). Leer: von Grund auf.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.</source>
   <translation>hard: die Masken gelabelter Kacheln. soft: die Wahrscheinlichkeiten eines Lehrermodells (Stufe soft_labels). both: gemischt, wo eine Kachel beides hat.</translation>
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
   <translation>Mit Soft Labels: wie weit die Wahrscheinlichkeiten des Lehrermodells abgeflacht werden, bevor sie verglichen werden; 2 bis 4 bei wenigen Klassen.</translation>
  </message>
  <message>
   <source>Share of the masks</source>
   <translation>Anteil der Masken</translation>
  </message>
  <message>
   <source>With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.</source>
   <translation>Mit both: wie viel die Maske vom Verlust einer Kachel ausmacht, die Maske und Soft Labels hat; der Rest kommt vom Lehrermodell.</translation>
  </message>
  <message>
   <source>Begin from</source>
   <translation>Ausgangspunkt</translation>
  </message>
  <message>
   <source>scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.</source>
   <translation>von Grund auf: ein neues Netz. vorhandenes: wo Labels neu sind, das vorhandene Schülermodell der Studie, wenn Architektur, Kanäle und Klassen passen.</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>von Grund auf</translation>
  </message>
  <message>
   <source>present</source>
   <translation>vorhandenes</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation>Schritte des Optimierers. Bei weniger als 60 gelabelten Kacheln werden alle ausgeführt und die letzten Gewichte behalten.</translation>
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation>Kacheln je Schritt.</translation>
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation>Größte Schrittweite des Optimierers.</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation>Wie stark große Gewichte des Netzes gebremst werden.</translation>
  </message>
  <message>
   <source>Use of the weights</source>
   <translation>Verwendung der Gewichte</translation>
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation>Verlust multipliziert den Verlust einer Kachel mit ihrem Gewicht; Ziehung zieht Kacheln nach ihrem Gewicht; keine lässt die Gewichte außer Acht.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>Ziehung</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation>Kreuzentropie, Dice oder ihre Summe; immer je Kachel, über gelabelte Pixel.</translation>
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
   <translation>Klassengewichte</translation>
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation>Seltene Klassen anheben: ausgeglichen nach inverser Häufigkeit, Wurzel nach deren Wurzel.</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>ausgeglichen</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation>Kacheln beim Training drehen, spiegeln und leicht in der Helligkeit ändern.</translation>
  </message>
  <message>
   <source>Train on tiles drawn for areas</source>
   <translation>Auf für Flächen gezogenen Kacheln trainieren</translation>
  </message>
  <message>
   <source>Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far the map is wrong, and areas with intervals lose what the map adds to them.</source>
   <translation>Auch auf Kacheln trainieren, die nur gelabelt sind, weil sie für Klassenflächen zufällig gezogen wurden. Dann können sie nicht mehr sagen, wie weit die Karte falsch ist, und Flächen mit Intervallen verlieren, was die Karte zu ihnen beiträgt.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation>auto hält ab 60 gelabelten Kacheln räumliche Blöcke zurück und hört vorzeitig auf; darunter wird nichts zurückgehalten.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>always</source>
   <translation>immer</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Validierungsanteil</translation>
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation>Anteil der gelabelten Kacheln, der zurückgehalten wird.</translation>
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation>Mit Validierung: nach so vielen Epochen ohne Gewinn aufhören.</translation>
  </message>
  <message>
   <source>Graphics cards</source>
   <translation>Grafikkarten</translation>
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation>Wie viele zugleich verwendet werden: die Kacheln jedes Schritts werden auf sie verteilt, und das Schülermodell bleibt bis auf Rundung dasselbe. Auf dem Prozessor so viele Prozesse, höchstens einer je Kern.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation>auto verwendet auf einer Grafikkarte 16 Bit.</translation>
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
   <translation>Die als Nächstes zu labelnden Kacheln wählen: Zellen um das bereits Gelabelte, wo das Schülermodell unsicher ist und Klassen selten sind.</translation>
  </message>
  <message>
   <source>Tiles of the round</source>
   <translation>Kacheln der Runde</translation>
  </message>
  <message>
   <source>How many tiles you will label in this round.</source>
   <translation>Wie viele Kacheln Sie in dieser Runde labeln werden.</translation>
  </message>
  <message>
   <source>Where the student is unsure</source>
   <translation>Wo das Schülermodell unsicher ist</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.</source>
   <translation>0 lässt es außer Acht, 1 multipliziert das, wofür eine Kachel steht, damit, wie unsicher das Schülermodell dort ist; dazwischen eine Mischung.</translation>
  </message>
  <message>
   <source>Rare classes</source>
   <translation>Seltene Klassen</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.</source>
   <translation>0 lässt es außer Acht, 1 multipliziert damit, wie viel das Schülermodell dort von Klassen mit wenigen gelabelten Pixeln sieht.</translation>
  </message>
  <message>
   <source>Short ways</source>
   <translation>Kurze Wege</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.</source>
   <translation>0 lässt es außer Acht, 1 multipliziert damit, wie nahe eine Kachel an der Basis oder an gelabelten oder gewählten Kacheln liegt.</translation>
  </message>
  <message>
   <source>Measure of doubt</source>
   <translation>Maß des Zweifels</translation>
  </message>
  <message>
   <source>entropy of the class probabilities; margin between the two likeliest classes; disagreement between the tile and its mirror images.</source>
   <translation>Entropie der Klassenwahrscheinlichkeiten; Abstand zwischen den beiden wahrscheinlichsten Klassen; Uneinigkeit zwischen der Kachel und ihren Spiegelbildern.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>Uneinigkeit</translation>
  </message>
  <message>
   <source>Base point</source>
   <translation>Basispunkt</translation>
  </message>
  <message>
   <source>From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.</source>
   <translation>Von wo Sie aufbrechen: x und y im Koordinatensystem der Studie. Leer: von den schon gelabelten oder gewählten Kacheln.</translation>
  </message>
  <message>
   <source>Parts for the hint</source>
   <translation>Teile für den Hinweis</translation>
  </message>
  <message>
   <source>Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; 0 gives no hint.</source>
   <translation>In wie viele Teile die gelabelten Kacheln geteilt werden, um Schülermodelle auf dem zu bewerten, was sie nicht gesehen haben, für den Hinweis zum Budget; 0 gibt keinen Hinweis.</translation>
  </message>
  <message>
   <source>Steps for the hint</source>
   <translation>Schritte für den Hinweis</translation>
  </message>
  <message>
   <source>Steps of the optimiser for each of these students.</source>
   <translation>Schritte des Optimierers für jedes dieser Schülermodelle.</translation>
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation>Ganze Raster mit dem Schülermodell kartieren: Klassen und Konfidenz.</translation>
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation>Was kartiert wird; mit denselben Kanälen wie in der Studie. Leer: die Raster der Studie selbst.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>A student that was written as ONNX, of any study, which maps instead of the study's own.</source>
   <translation>Ein als ONNX geschriebener Schüler einer beliebigen Studie, der statt des eigenen kartiert.</translation>
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.</source>
   <translation>Kante des Fensters, das das Netz sieht. Leer: vier Kacheln, höchstens 256 px; bei einem Modell dessen eigenes.</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation>Wie weit sich Fenster überlappen und überblendet werden. Leer: ein Viertel des Fensters.</translation>
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation>Wie viel Arbeitsspeicher ein Block der Karte belegen darf.</translation>
  </message>
  <message>
   <source>Draw tiles at random, to be labelled for class areas with intervals.</source>
   <translation>Kacheln zufällig ziehen, die für Klassenflächen mit Intervallen gelabelt werden.</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>Zufällige Kacheln</translation>
  </message>
  <message>
   <source>How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever taken back.</source>
   <translation>Wie viele Kacheln insgesamt zufällig gezogen werden, die früherer Ziehungen eingeschlossen: eine größere Zahl fügt Kacheln hinzu, und keine wird je zurückgenommen.</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for five tiles. Fixed by the first draw.</source>
   <translation>Höchstens so viele Gruppen ähnlicher Kacheln, nach der Karte, wo es eine gibt; aus jeder werden mindestens zwei Kacheln gezogen. auto: eine je fünf Kacheln. Durch die erste Ziehung festgelegt.</translation>
  </message>
  <message>
   <source>Share of the strata</source>
   <translation>Anteil der Schichten</translation>
  </message>
  <message>
   <source>doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. Fixed by the first draw.</source>
   <translation>Zweifel zieht mehr Kacheln, wo die Karte weniger sicher ist, für engere Intervalle; Größe zieht aus jeder Schicht nach der Anzahl ihrer Kacheln. Durch die erste Ziehung festgelegt.</translation>
  </message>
  <message>
   <source>doubt</source>
   <translation>Zweifel</translation>
  </message>
  <message>
   <source>size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Estimate the area of each class with an interval, from the random tiles and the map.</source>
   <translation>Die Fläche jeder Klasse mit einem Intervall schätzen, aus den zufälligen Kacheln und der Karte.</translation>
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation>Die Studie in einer HTML-Datei festhalten.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation>Ein Klassenraster, mit dem die Karte auf den nicht gelabelten Kacheln verglichen wird. Leer: das Labelraster, wo es eines gibt.</translation>
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation>Werte der Referenz, die „nicht gelabelt“ bedeuten.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>The language of the report.</source>
   <translation>Die Sprache des Berichts.</translation>
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
   <translation>Vorschaubilder</translation>
  </message>
  <message>
   <source>At most so many tiles in the gallery.</source>
   <translation>Höchstens so viele Kacheln in der Galerie.</translation>
  </message>
  <message>
   <source>Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles.</source>
   <translation>Denselben Schüler auf verschieden gewählten und auf zufälligen Kacheln trainieren und alle auf denselben anderen Kacheln bewerten.</translation>
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation>Ein Klassenraster, das die Studie abdeckt.</translation>
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation>Kacheln je Ziehung. Leer: so viele wie in der Auswahl der Studie.</translation>
  </message>
  <message>
   <source>Several budgets</source>
   <translation>Mehrere Budgets</translation>
  </message>
  <message>
   <source>Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone.</source>
   <translation>Bei jeder dieser Anzahlen von Kacheln vergleichen; das gibt eine Kurve. Leer: nur beim Budget oben.</translation>
  </message>
  <message>
   <source>More budgets for random tiles</source>
   <translation>Weitere Budgets für zufällige Kacheln</translation>
  </message>
  <message>
   <source>At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.</source>
   <translation>Bei diesen Budgets werden auch zufällige Kacheln allein versucht; so ist abzulesen, wie viele davon das Ergebnis der gewählten erreichen.</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Ziehungen</translation>
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation>Wie oft jede wiederholt wird, mit anderen Startwerten.</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Auswahlverfahren</translation>
  </message>
  <message>
   <source>Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Random tiles are always compared with.</source>
   <translation>Arten, Kacheln zu wählen, mit Kommas getrennt. study: wie die Auswahl der Studie selbst; andere: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Verglichen wird immer mit zufälligen Kacheln.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks of the rasters and scored in others. both: one after the other.</source>
   <translation>this: diese Raster kartieren, bewertet auf allen Kacheln, die niemand gewählt hat. other: einen anderen Ort kartieren: Kacheln werden in einigen Blöcken der Raster gewählt und in anderen bewertet. both: eines nach dem anderen.</translation>
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
   <translation>Aufteilungen</translation>
  </message>
  <message>
   <source>For another place: in how many ways the blocks are parted.</source>
   <translation>Für einen anderen Ort: auf wie viele Weisen die Blöcke geteilt werden.</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Zurückgehaltener Anteil</translation>
  </message>
  <message>
   <source>For another place: the share of the tiles that lie in the blocks that are scored.</source>
   <translation>Für einen anderen Ort: der Anteil der Kacheln in den bewerteten Blöcken.</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.</source>
   <translation>Encoder, nach denen gewählt wird, mit Kommas getrennt. study: die Vektoren der Studie selbst. Ein Verfahren kann seinen eigenen nennen: coverage@textons.</translation>
  </message>
  <message>
   <source>Weights to compare</source>
   <translation>Zu vergleichende Gewichte</translation>
  </message>
  <message>
   <source>Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Random tiles have none.</source>
   <translation>Gebrauch der Gewichte beim Training, mit Kommas getrennt: study (wie die Studie eingestellt ist), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Zufällige Kacheln haben keine.</translation>
  </message>
  <message>
   <source>Steps of a student</source>
   <translation>Schritte eines Schülers</translation>
  </message>
  <message>
   <source>For all students alike. Empty: those of the study.</source>
   <translation>Für alle Schüler gleich. Leer: die der Studie.</translation>
  </message>
  <message>
   <source>Check the steps</source>
   <translation>Schritte prüfen</translation>
  </message>
  <message>
   <source>Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.</source>
   <translation>Auch auf zufälligen Kacheln des größten Budgets mit halb so vielen Schritten trainieren: zeigt, ob die Schritte reichen.</translation>
  </message>
  <message>
   <source>All tiles as a yardstick</source>
   <translation>Alle Kacheln als Maßstab</translation>
  </message>
  <message>
   <source>Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.</source>
   <translation>Auch auf allen anderen Kacheln trainieren, als wäre alles gelabelt: wie viele Kacheln erreichen 90 und 95 % davon.</translation>
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation>einmal: alle Ziehungen verwenden den Encoder der Studie; jedes Mal: er wird für jede Ziehung neu trainiert.</translation>
  </message>
  <message>
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message>
   <source>each</source>
   <translation>jedes Mal</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Prozesse</translation>
  </message>
  <message>
   <source>How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.</source>
   <translation>Wie viele Läufe gleichzeitig gerechnet werden, jeder mit der Zahl der Threads oben (0: einer). 0: ein Prozess je Kern.</translation>
  </message>
  <message>
   <source>Write the labelled tiles for other programs into a folder: images, masks, weights, classes.</source>
   <translation>Die gelabelten Kacheln für andere Programme in einen Ordner schreiben: Bilder, Masken, Gewichte, Klassen.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Where to write: a new or an empty folder, or an earlier export, which is replaced.</source>
   <translation>Wohin geschrieben wird: ein neuer oder leerer Ordner oder ein früherer Export, der ersetzt wird.</translation>
  </message>
  <message>
   <source>pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.</source>
   <translation>pairs: GeoTIFF-Bilder und -Masken mit Tabellen von Gewichten und Klassen; coco: COCO-JSON mit PNG-Bildern; pytorch-smt: die Dateien, die dieses Programm liest; stac: eine STAC-Collection mit der Label-Erweiterung; alle: jedes davon, in einem eigenen Ordner.</translation>
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
   <translation>Kacheln für pytorch-smt</translation>
  </message>
  <message>
   <source>Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.</source>
   <translation>Nur für das Format pytorch-smt: die gewählten Kacheln oder alle Kacheln der Studie. Die anderen Formate enthalten die gelabelten Kacheln.</translation>
  </message>
  <message>
   <source>medoids</source>
   <translation>Medoide</translation>
  </message>
  <message>
   <source>Date of the images</source>
   <translation>Datum der Bilder</translation>
  </message>
  <message>
   <source>For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. Empty: what the rasters say of it, else the time of the labels.</source>
   <translation>Für STAC: der Tag, an dem die Bilder aufgenommen wurden, etwa 2020-08-31, oder der erste und der letzte Tag, 2020-05-01/2020-08-31. Leer: was die Raster dazu sagen, sonst die Zeit der Labels.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.</source>
   <translation>Für STAC und COCO: die Lizenz von Bildern und Labels mit ihrem SPDX-Namen, etwa CC-BY-4.0; proprietary, wenn sie keinen hat.</translation>
  </message>
  <message>
   <source>Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC.</source>
   <translation>Den Schüler für andere Programme in einen Ordner schreiben: als ONNX, das die QGIS-Erweiterung Deepness ausführt, als TorchScript, mit STAC beschrieben.</translation>
  </message>
  <message>
   <source>onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file.</source>
   <translation>onnx: für Deepness, onnxruntime und viele andere; torchscript: für Programme mit PyTorch; both: jedes in einer Datei.</translation>
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
   <translation>Kante der Fenster, die das exportierte Netz nimmt. Leer: wie bei Raster kartieren, vier Kacheln, höchstens 256 px.</translation>
  </message>
  <message>
   <source>What Deepness is told of how far windows overlap. Empty: a quarter of the window.</source>
   <translation>Was Deepness über die Überlappung der Fenster gesagt wird. Leer: ein Viertel des Fensters.</translation>
  </message>
  <message>
   <source>Take over the labels of another copy of the study, and report how far the two annotators agree.</source>
   <translation>Die Labels einer anderen Kopie der Studie übernehmen und berichten, wie weit die beiden Bearbeiter übereinstimmen.</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>Andere Kopie</translation>
  </message>
  <message>
   <source>The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed.</source>
   <translation>Der Ordner der Kopie der Studie des anderen Bearbeiters oder ihre review.gpkg. Sie wird nicht verändert.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.</source>
   <translation>Wie die andere Kopie im Bericht und in der Liste der Konflikte heißt. Leer: die Namen ihrer Bearbeiter.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; ours or theirs: all are settled so at once.</source>
   <translation>Was aus Kacheln wird, die beide verschieden gelabelt haben. später: sie werden aufgelistet, und unsere Labels gelten, bis jede gelöst ist; unsere oder fremde: alle werden auf einmal so gelöst.</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>unsere</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>ihre</translation>
  </message>
  <message>
   <source>Settle conflicts that a merge has left: keep our labels of a tile, or take theirs.</source>
   <translation>Konflikte lösen, die eine Zusammenführung gelassen hat: unsere Labels einer Kachel behalten oder die fremden nehmen.</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Kachel</translation>
  </message>
  <message>
   <source>The tile to settle. Empty: all that are open.</source>
   <translation>Die Kachel, deren Konflikt gelöst wird. Leer: alle offenen.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Wessen Labels</translation>
  </message>
  <message>
   <source>Whose labels stand from here on.</source>
   <translation>Wessen Labels von jetzt an gelten.</translation>
  </message>
  <message>
   <source>The copy that the conflict is with, by its name. Empty: any.</source>
   <translation>Die Kopie, mit der der Konflikt besteht, mit ihrem Namen. Leer: jede.</translation>
  </message>
  <message>
   <source>Make a safe copy of the study for another annotator, also while it is open in QGIS.</source>
   <translation>Eine sichere Kopie der Studie für einen anderen Bearbeiter anlegen, auch während sie in QGIS geöffnet ist.</translation>
  </message>
  <message>
   <source>Where the copy is made: a new or an empty folder.</source>
   <translation>Wo die Kopie angelegt wird: ein neuer oder leerer Ordner.</translation>
  </message>
  <message>
   <source>Without results</source>
   <translation>Ohne Ergebnisse</translation>
  </message>
  <message>
   <source>Leave out masks, student, maps, comparison and report: what labelling does not need.</source>
   <translation>Masken, Schülermodell, Karten, Vergleich und Bericht weglassen: was das Labeln nicht braucht.</translation>
  </message>
 </context>
</TS>
