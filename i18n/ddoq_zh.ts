<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>Choose a folder.</source>
   <translation>请选择文件夹。</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} 不存在。</translation>
  </message>
  <message>
   <source>Close QGIS while a job runs?</source>
   <translation>作业正在运行，要关闭 QGIS 吗？</translation>
  </message>
  <message>
   <source>Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again when the study is opened.</source>
   <translation>停止后，已完成的部分会保留，以后可以继续。脱离 QGIS 后，它会一直运行到结束，打开研究时会重新找到它。</translation>
  </message>
  <message>
   <source>&amp;Stop cleanly</source>
   <translation>正常停止(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Go on without QGIS</source>
   <translation>脱离 QGIS 继续(&amp;G)</translation>
  </message>
  <message>
   <source>Stay in &amp;QGIS</source>
   <translation>留在 QGIS(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Do so each time, and do not ask</source>
   <translation>每次都这样做，不再询问(&amp;D)</translation>
  </message>
  <message>
   <source>Still running: {jobs}.</source>
   <translation>仍在运行：{jobs}。</translation>
  </message>
  <message>
   <source>{axis} {x}: {values}</source>
   <translation>{axis} {x}：{values}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>研究</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>要标注的瓦片</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>标注</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>打开研究</translation>
  </message>
  <message>
   <source>{path} is no study. Choose a folder that DDOQ made, or begin with New study.</source>
   <translation>{path} 不是研究。请选择由 DDOQ 建立的文件夹，或从“新建研究”开始。</translation>
  </message>
  <message>
   <source>The job said nothing.</source>
   <translation>作业没有输出任何信息。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>打开文件夹(&amp;O)</translation>
  </message>
  <message>
   <source>The process wrote:</source>
   <translation>进程输出：</translation>
  </message>
  <message>
   <source>Choose a raster or a table of embeddings.</source>
   <translation>请选择嵌入栅格或嵌入表。</translation>
  </message>
  <message>
   <source>Build the engine's own Python. First you see what is downloaded, how large, and where.</source>
   <translation>构建引擎自己的 Python。您会先看到要下载什么、有多大以及放在哪里。</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>修复(&amp;R)</translation>
  </message>
  <message>
   <source>Verify the engine, and mend or rebuild what does not work.</source>
   <translation>验证引擎，并修复或重建不能工作的部分。</translation>
  </message>
  <message>
   <source>Install from &amp;folder…</source>
   <translation>从文件夹安装(&amp;F)…</translation>
  </message>
  <message>
   <source>Install without network, from a folder of wheels made with pip download on another machine.</source>
   <translation>无需网络，从在另一台计算机上用 pip download 制作的 wheel 文件夹安装。</translation>
  </message>
  <message>
   <source>Use an interpreter in which the engine's packages are installed already.</source>
   <translation>使用已安装引擎所需软件包的解释器。</translation>
  </message>
  <message>
   <source>&amp;Where…</source>
   <translation>位置(&amp;W)…</translation>
  </message>
  <message>
   <source>Choose the folder in which the engine is installed. What is installed stays where it is: remove it first.</source>
   <translation>选择安装引擎的文件夹。已安装的内容会留在原处:请先将其移除。</translation>
  </message>
  <message>
   <source>&amp;Copy report</source>
   <translation>复制报告(&amp;C)</translation>
  </message>
  <message>
   <source>Copy system, state and log, without your name and passwords.</source>
   <translation>复制系统、状态和日志，不含您的姓名和密码。</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>移除(&amp;M)…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded. Studies are kept.</source>
   <translation>删除引擎和所有下载内容。研究会保留。</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>取消(&amp;C)</translation>
  </message>
  <message>
   <source>Stop. What was downloaded is kept for the next time.</source>
   <translation>停止。已下载的内容会保留到下次使用。</translation>
  </message>
  <message>
   <source>&amp;Continue…</source>
   <translation>继续(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Install…</source>
   <translation>安装(&amp;I)…</translation>
  </message>
  <message>
   <source>Looking at this machine</source>
   <translation>正在检查此计算机</translation>
  </message>
  <message>
   <source>Installing the DDOQ engine</source>
   <translation>正在安装 DDOQ 引擎</translation>
  </message>
  <message>
   <source>Verifying the DDOQ engine</source>
   <translation>正在验证 DDOQ 引擎</translation>
  </message>
  <message>
   <source>Removing the DDOQ engine</source>
   <translation>正在移除 DDOQ 引擎</translation>
  </message>
  <message>
   <source>Verifying this Python</source>
   <translation>正在验证此 Python</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>A folder of wheels (*.whl)</source>
   <translation>wheel 文件夹 (*.whl)</translation>
  </message>
  <message>
   <source>A Python with the engine's packages (3.11 to 3.13)</source>
   <translation>装有引擎软件包的 Python（3.11 至 3.13）</translation>
  </message>
  <message>
   <source>A folder for the engine</source>
   <translation>引擎的文件夹</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>移除引擎</translation>
  </message>
  <message>
   <source>QGIS can be used meanwhile.</source>
   <translation>在此期间可以继续使用 QGIS。</translation>
  </message>
  <message>
   <source>&amp;Install again…</source>
   <translation>重新安装(&amp;I)…</translation>
  </message>
  <message>
   <source>Use the installed &amp;engine</source>
   <translation>使用已安装的引擎(&amp;E)</translation>
  </message>
  <message>
   <source>Use my own &amp;Python…</source>
   <translation>使用自己的 Python(&amp;P)…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <source>Delete the engine and all that was downloaded from {folder}? Studies are kept.</source>
   <translation>要从 {folder} 删除引擎和所有下载内容吗？研究会保留。</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>NVIDIA, CUDA 12.6</source>
   <translation>NVIDIA，CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA, CUDA 13</source>
   <translation>NVIDIA，CUDA 13</translation>
  </message>
  <message>
   <source>Apple GPU</source>
   <translation>Apple GPU</translation>
  </message>
  <message>
   <source>&lt;b&gt;This will be installed&lt;/b&gt;</source>
   <translation>&lt;b&gt;将安装以下内容&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&amp;Install now</source>
   <translation>立即安装(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>返回(&amp;B)</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Which build of PyTorch is installed. What fits this machine is chosen already.</source>
   <translation>安装哪个版本的 PyTorch。已选中适合此计算机的版本。</translation>
  </message>
  <message>
   <source>each file by its hash</source>
   <translation>每个文件均校验哈希值</translation>
  </message>
  <message>
   <source>all but PyTorch by their hash</source>
   <translation>除 PyTorch 外均校验哈希值</translation>
  </message>
  <message>
   <source>About {size} (an estimate) from {hosts}</source>
   <translation>约 {size}（估计值），来自 {hosts}</translation>
  </message>
  <message>
   <source>{size} from {hosts}</source>
   <translation>{size}，来自 {hosts}</translation>
  </message>
  <message>
   <source>{needed} of {free} free</source>
   <translation>需要 {needed}，可用 {free}</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>校验</translation>
  </message>
  <message>
   <source>Nothing; {size} are taken from {folder}</source>
   <translation>无；从 {folder} 取用 {size}</translation>
  </message>
  <message>
   <source>{version}, fetched by uv</source>
   <translation>{version}，由 uv 获取</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>占用磁盘空间</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Without hash</source>
   <translation>无哈希值</translation>
  </message>
  <message>
   <source>This machine could use: {device}. Install again to change.</source>
   <translation>此计算机可以使用：{device}。要更改，请重新安装。</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>新建研究</translation>
  </message>
  <message>
   <source>Cut into tiles</source>
   <translation>切分为瓦片</translation>
  </message>
  <message>
   <source>Select tiles</source>
   <translation>选择瓦片</translation>
  </message>
  <message>
   <source>Decode centroids</source>
   <translation>解码质心</translation>
  </message>
  <message>
   <source>Take labels</source>
   <translation>提取标签</translation>
  </message>
  <message>
   <source>Train student</source>
   <translation>训练学生模型</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>制图</translation>
  </message>
  <message>
   <source>Compare with random tiles</source>
   <translation>与随机瓦片比较</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Next round</source>
   <translation>下一轮</translation>
  </message>
  <message>
   <source>Random tiles for areas</source>
   <translation>用于面积的随机瓦片</translation>
  </message>
  <message>
   <source>Class areas</source>
   <translation>类别面积</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>导出标签</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <source>Merge another's labels</source>
   <translation>合并他人的标注</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>发送副本</translation>
  </message>
  <message>
   <source>No study is open. Make a new one, or open one that is there.</source>
   <translation>没有打开的研究。请新建研究，或打开已有的研究。</translation>
  </message>
  <message>
   <source>About {time}, as this study's earlier runs took.</source>
   <translation>约 {time}，按此研究以往运行所用时间估计。</translation>
  </message>
  <message>
   <source>About {time}, by a rule of thumb for a processor; a graphics card is several times faster.</source>
   <translation>约 {time}，按处理器的经验估计；显卡要快数倍。</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>一个数</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>Something must be given here.</source>
   <translation>此处必须填写。</translation>
  </message>
  <message>
   <source>a number from {least} to {most}</source>
   <translation>{least} 到 {most} 之间的数</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>“{text}” is not known here. Choose one of {words}.</source>
   <translation>此处不能使用“{text}”。请从 {words} 中选择一个。</translation>
  </message>
  <message>
   <source>A file must be given here.</source>
   <translation>此处必须给出文件。</translation>
  </message>
  <message>
   <source>a number between {least} and {most}, without these</source>
   <translation>大于 {least} 且小于 {most} 的数</translation>
  </message>
  <message>
   <source>a number above {least}, up to {most}</source>
   <translation>大于 {least} 且不超过 {most} 的数</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>Give {limits}.</source>
   <translation>请给出{limits}。</translation>
  </message>
  <message>
   <source>“{text}” is no number. Give numbers with commas between them, such as 0, 255.</source>
   <translation>“{text}”不是数。请给出以英文逗号分隔的数，例如 0, 255。</translation>
  </message>
  <message>
   <source>“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.</source>
   <translation>“{text}”不是带名称的值。请这样写：1 = 森林, 2 = 水体。</translation>
  </message>
  <message>
   <source>a number above {least}</source>
   <translation>大于 {least} 的数</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <translation>不小于 {least} 的数</translation>
  </message>
  <message>
   <source>a number below {most}</source>
   <translation>小于 {most} 的数</translation>
  </message>
  <message>
   <source>{most} or less</source>
   <translation>不大于 {most} 的数</translation>
  </message>
  <message>
   <source>Advanced settings</source>
   <translation>高级设置</translation>
  </message>
  <message>
   <source>No tiles are chosen yet.

Choose them with “Select tiles”: each then appears here with what it stands for.</source>
   <translation>尚未选定瓦片。

请用“选择瓦片”选定：每个瓦片及其所代表的内容将显示在此处。</translation>
  </message>
  <message>
   <source>Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.</source>
   <translation>排名：标注的顺序。权重：在训练中最重要的排在前面。面积：代表地面最多的排在前面。</translation>
  </message>
  <message>
   <source>&amp;Sort by</source>
   <translation>排序方式(&amp;S)</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>没有打开的研究。</translation>
  </message>
  <message>
   <source>{rank} · weight {weight}
represents {tiles}</source>
   <translation>{rank} · 权重 {weight}
代表 {tiles}</translation>
  </message>
  <message>
   <source>Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map.</source>
   <translation>瓦片 {tile}：排名 {rank}，权重 {weight}，代表 {tiles}，占面积的 {percent} %。单击可在地图上显示。</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>排名</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>面积</translation>
  </message>
  <message>
   <source>The project's CRS has no place for this tile. Choose another CRS for the project.</source>
   <translation>此瓦片无法在工程的 CRS 中定位。请为工程选择其他 CRS。</translation>
  </message>
  <message>
   <source>{count} tiles to label stand for {represents}</source>
   <translation>{count} 个要标注的瓦片代表 {represents} 个瓦片</translation>
  </message>
  <message>
   <source>Stop the job. What was finished is kept, and it goes on from there when it is started again.</source>
   <translation>停止作业。已完成的部分会保留，再次启动时从该处继续。</translation>
  </message>
  <message>
   <source>Let the job go on when QGIS is closed. It is found again when the study is opened.</source>
   <translation>关闭 QGIS 后让作业继续运行。打开研究时会重新找到它。</translation>
  </message>
  <message>
   <source>step</source>
   <translation>步</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>训练轮</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>剩余 {time}</translation>
  </message>
  <message>
   <source>Train and choose</source>
   <translation>训练并选择</translation>
  </message>
  <message>
   <source>The student is trained on all labels so far, going on from the present one; then it says where it needs more.</source>
   <translation>用迄今的全部标签训练学生模型，从当前学生模型继续；随后它会指出哪里还需要更多标签。</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>抽取</translation>
  </message>
  <message>
   <source>Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are asked for like the others, and are not trained on, so that they can judge the map.</source>
   <translation>由选定的瓦片得出的面积依赖于模型，没有置信区间。随机抽取的瓦片可以给出置信区间。它们与其他瓦片一样要求标注，但不用于训练，因此可以评判地图。</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>副本</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder of the other annotator's copy.</source>
   <translation>{path} 不是研究。请选择另一位标注者的副本文件夹。</translation>
  </message>
  <message>
   <source>What ten tiles more may bring: {hint}</source>
   <translation>再增加十个瓦片可能带来的效果：{hint}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <source>The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}.</source>
   <translation>学生模型：{architecture}，骨干网络 {backbone}，用 {tiles} 个瓦片训练了 {steps} 步。其类别：{classes}。</translation>
  </message>
  <message>
   <source>The maps are written to {folder} and added to the project: a class and a confidence raster for each.</source>
   <translation>地图将写入 {folder} 并添加到工程：每幅栅格对应一个类别栅格和一个置信度栅格。</translation>
  </message>
  <message>
   <source>None is chosen: the study's own rasters are mapped ({names}).</source>
   <translation>未选择：将对研究自身的栅格制图（{names}）。</translation>
  </message>
  <message>
   <source>It is out of date: labels or tiles have changed since.</source>
   <translation>它已过时：标签或瓦片此后已发生变化。</translation>
  </message>
  <message>
   <source>{raster} has {found} bands; the student needs {needed}.</source>
   <translation>{raster} 有 {found} 个波段；学生模型需要 {needed} 个。</translation>
  </message>
  <message>
   <source>Those with too few valid pixels are left out.</source>
   <translation>有效像素过少的瓦片会被舍弃。</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>建立研究</translation>
  </message>
  <message>
   <source>After the tiles are cut: encode them, select those to label, and write the report.</source>
   <translation>切分瓦片之后：对其编码，选出要标注的瓦片，并写入报告。</translation>
  </message>
  <message>
   <source>No tile of {size} px fits into these rasters. Choose smaller tiles.</source>
   <translation>这些栅格容不下 {size} 像素的瓦片。请选择更小的瓦片。</translation>
  </message>
  <message>
   <source>This gives only one tile: too few to choose from. Choose smaller tiles.</source>
   <translation>这样只有一个瓦片：数量太少，无从选择。请选择更小的瓦片。</translation>
  </message>
  <message>
   <source>Those with too few valid pixels, or outside the area, are left out.</source>
   <translation>有效像素过少或位于感兴趣区之外的瓦片会被舍弃。</translation>
  </message>
  <message>
   <source>A new or empty folder. All that the study makes lies in it; it can be moved as a whole.</source>
   <translation>新文件夹或空文件夹。研究生成的所有内容都在其中；可整体移动。</translation>
  </message>
  <message>
   <source>Study folder</source>
   <translation>研究文件夹</translation>
  </message>
  <message>
   <source>Choose a folder for the study.</source>
   <translation>请为研究选择文件夹。</translation>
  </message>
  <message>
   <source>Give the whole path of the folder.</source>
   <translation>请给出文件夹的完整路径。</translation>
  </message>
  <message>
   <source>There is a study in this folder already. Open it, or choose another folder.</source>
   <translation>此文件夹中已有研究。请打开它，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty or a new one.</source>
   <translation>此文件夹不为空。请选择空文件夹或新文件夹。</translation>
  </message>
  <message>
   <source>the whole rasters</source>
   <translation>整幅栅格</translation>
  </message>
  <message>
   <source>Advanced settings of the tiles</source>
   <translation>瓦片的高级设置</translation>
  </message>
  <message>
   <source>Show the grid on the map</source>
   <translation>在地图上显示格网</translation>
  </message>
  <message>
   <source>Go on to the tiles to label</source>
   <translation>继续得出要标注的瓦片</translation>
  </message>
  <message>
   <source>This gives only {count} tiles: too few to choose from. Choose smaller tiles.</source>
   <translation>这样只有 {count} 个瓦片：数量太少，无从选择。请选择更小的瓦片。</translation>
  </message>
  <message>
   <source>That is many: larger tiles make the study faster.</source>
   <translation>数量很多：更大的瓦片可加快研究。</translation>
  </message>
  <message>
   <source>Zoom in to see the grid.</source>
   <translation>放大可看到格网。</translation>
  </message>
  <message>
   <source> of {edge} m</source>
   <translation>，边长 {edge} 米</translation>
  </message>
  <message>
   <source>{path} is a file. Give a folder.</source>
   <translation>{path} 是文件。请给出文件夹。</translation>
  </message>
  <message>
   <source>You may not write to {path}. Choose another folder.</source>
   <translation>您没有 {path} 的写入权限。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>At most {count} tiles</source>
   <translation>最多 {count} 个瓦片</translation>
  </message>
  <message>
   <source>If a job runs when QGIS is c&amp;losed</source>
   <translation>关闭 QGIS 时仍有任务在运行(&amp;L)</translation>
  </message>
  <message>
   <source>ask each time</source>
   <translation>每次询问</translation>
  </message>
  <message>
   <source>stop it cleanly</source>
   <translation>干净地停止</translation>
  </message>
  <message>
   <source>let it go on without QGIS</source>
   <translation>让它脱离 QGIS 继续运行</translation>
  </message>
  <message>
   <source>The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it.</source>
   <translation>瓦片将写入 {folder} 并添加到工程。它们在地图上没有位置：请显示其图层组并缩放到该组。</translation>
  </message>
  <message>
   <source>the student's map of this study</source>
   <translation>本研究的学生模型地图</translation>
  </message>
  <message>
   <source>The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.</source>
   <translation>此研究的编码器为 {encoder}，而只有 VAE 能解码。请先用 vae 编码，或要求生成掩膜。</translation>
  </message>
  <message>
   <source>With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost.</source>
   <translation>更换瓦片后，其后的所有结果都会重新生成；已不存在的瓦片的标签会另行保存，不会丢失。</translation>
  </message>
  <message>
   <source>Decode</source>
   <translation>解码</translation>
  </message>
  <message>
   <source>the labels' raster, where there is one</source>
   <translation>标签栅格（如果有）</translation>
  </message>
  <message>
   <source>none is chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Choose a raster of classes that covers the study.</source>
   <translation>请选择覆盖研究范围的类别栅格。</translation>
  </message>
  <message>
   <source>&amp;Engine…</source>
   <translation>引擎(&amp;E)…</translation>
  </message>
  <message>
   <source>St&amp;udy</source>
   <translation>研究(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <source>Open the folder of a study</source>
   <translation>打开研究的文件夹</translation>
  </message>
  <message>
   <source>The study's stages</source>
   <translation>研究的各阶段</translation>
  </message>
  <message>
   <source>Double click, or Enter: run this stage, also again with other settings.</source>
   <translation>双击或按回车键：运行此阶段，也可用其他设置再次运行。</translation>
  </message>
  <message>
   <source>Add the study's layers to the project, also those that were taken out of it</source>
   <translation>将研究的图层添加到工程，包括已从中移除的图层</translation>
  </message>
  <message>
   <source>Show the study's folder</source>
   <translation>显示研究的文件夹</translation>
  </message>
  <message>
   <source>no study is open</source>
   <translation>没有打开的研究</translation>
  </message>
  <message>
   <source>Make a new study of your rasters, or open one that is there.</source>
   <translation>请用您的栅格新建研究，或打开已有的研究。</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>新建研究(&amp;N)…</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Show on the m&amp;ap</source>
   <translation>在地图上显示(&amp;A)</translation>
  </message>
  <message>
   <source>Open &amp;folder</source>
   <translation>打开文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>There is no study in {path} any more.</source>
   <translation>{path} 中已没有研究。</translation>
  </message>
  <message>
   <source>⚠ The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>⚠ 此研究的栅格 {path} 已不存在。请将其放回原处。</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study.</source>
   <translation>计算机 {host} 上的作业正在处理此研究。</translation>
  </message>
  <message>
   <source>⚠ {stage} failed: {why}</source>
   <translation>⚠ {stage} 失败：{why}</translation>
  </message>
  <message>
   <source>{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.</source>
   <translation>{first} 有 {first_bands} 个波段，{other} 有 {other_bands} 个：同一研究的栅格须有相同的波段。</translation>
  </message>
  <message>
   <source>{path} is missing, or no raster that GDAL can open.</source>
   <translation>{path} 缺失，或不是 GDAL 能打开的栅格。</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} 没有波段。</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.</source>
   <translation>{path} 是包含 {count} 个栅格的容器。请将其中一个添加到 QGIS，然后选择该图层。</translation>
  </message>
  <message>
   <source>1  Encode the tiles</source>
   <translation>1  编码瓦片</translation>
  </message>
  <message>
   <source>2  Choose those to label</source>
   <translation>2  选择要标注的瓦片</translation>
  </message>
  <message>
   <source>tiles to label</source>
   <translation>要标注的瓦片</translation>
  </message>
  <message>
   <source>Share of the variety explained</source>
   <translation>所解释的多样性比例</translation>
  </message>
  <message>
   <source>What share of the variety among all tiles the selected ones stand for. Click to take a budget.</source>
   <translation>所选瓦片代表了全部瓦片多样性的多大比例。单击可采用相应预算。</translation>
  </message>
  <message>
   <source>Show what a tile more is &amp;worth</source>
   <translation>显示再增加一个瓦片的价值(&amp;W)</translation>
  </message>
  <message>
   <source>What a tile more is worth</source>
   <translation>再增加一个瓦片的价值</translation>
  </message>
  <message>
   <source>Trying budgets…</source>
   <translation>正在试算预算…</translation>
  </message>
  <message>
   <source>After the tiles are encoded, a curve shows here what a tile more is worth.</source>
   <translation>瓦片编码完成后，此处会以曲线显示再增加一个瓦片的价值。</translation>
  </message>
  <message>
   <source>{budget} tiles explain {share} of the variety among all tiles.</source>
   <translation>{budget} 个瓦片解释了全部瓦片多样性的 {share}。</translation>
  </message>
  <message>
   <source>There are only {count} tiles.</source>
   <translation>只有 {count} 个瓦片。</translation>
  </message>
  <message>
   <source>{budget} tiles are more than the curve shows.</source>
   <translation>{budget} 个瓦片超出了曲线显示的范围。</translation>
  </message>
  <message>
   <source>A tile more adds {gain}.</source>
   <translation>再增加一个瓦片可提高 {gain}。</translation>
  </message>
  <message>
   <source>By hand that is about {hours} hours, at two minutes a tile.</source>
   <translation>手工标注约需 {hours} 小时，按每个瓦片两分钟计。</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>A&amp;dd files…</source>
   <translation>添加文件(&amp;D)…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Choose at least one raster.</source>
   <translation>请至少选择一个栅格。</translation>
  </message>
  <message>
   <source>Rasters ({patterns});;All files (*)</source>
   <translation>栅格 ({patterns});;全部文件 (*)</translation>
  </message>
  <message>
   <source>Data ({patterns});;All files (*)</source>
   <translation>数据 ({patterns});;全部文件 (*)</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone. Put it back where it was.</source>
   <translation>此研究的栅格 {path} 已不存在。请将其放回原处。</translation>
  </message>
  <message>
   <source>First comes another stage, which is not done yet: {stage}.</source>
   <translation>须先完成另一个尚未完成的阶段：{stage}。</translation>
  </message>
  <message>
   <source>Another stage is out of date and must be run again first: {stage}.</source>
   <translation>另一个阶段已过时，须先重新运行：{stage}。</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>编码</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>解码所得瓦片</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Soft labels</source>
   <translation>软标签</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>学生模型</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Whole study</source>
   <translation>整个研究</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>分割块</translation>
  </message>
  <message>
   <source>Next tiles</source>
   <translation>下一批瓦片</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>随机瓦片</translation>
  </message>
  <message>
   <source>Export of the model</source>
   <translation>模型导出</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>冲突</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>尚未进行</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>out of date</source>
   <translation>已过时</translation>
  </message>
  <message>
   <source>running</source>
   <translation>运行中</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Put it back where it was, or make a new study with the file's new place.</source>
   <translation>请将其放回原处，或用文件的新位置新建研究。</translation>
  </message>
  <message>
   <source>Cut into &amp;tiles…</source>
   <translation>切分为瓦片(&amp;T)…</translation>
  </message>
  <message>
   <source>Next: cut the rasters into tiles.</source>
   <translation>下一步：将栅格切分为瓦片。</translation>
  </message>
  <message>
   <source>&amp;Select tiles…</source>
   <translation>选择瓦片(&amp;S)…</translation>
  </message>
  <message>
   <source>Next: encode the tiles, and choose those to label.</source>
   <translation>下一步：编码瓦片，并选择要标注的瓦片。</translation>
  </message>
  <message>
   <source>Next: choose which tiles to label, and how many.</source>
   <translation>下一步：选择要标注哪些瓦片、多少个。</translation>
  </message>
  <message>
   <source>Re&amp;view and label</source>
   <translation>审查和标注(&amp;V)</translation>
  </message>
  <message>
   <source>Next: label the chosen tiles, or take labels from a raster or polygons.</source>
   <translation>下一步：标注选定的瓦片，或从栅格或多边形中提取标签。</translation>
  </message>
  <message>
   <source>&amp;Train student…</source>
   <translation>训练学生模型(&amp;T)…</translation>
  </message>
  <message>
   <source>Next: train the student on the labelled tiles.</source>
   <translation>下一步：用已标注的瓦片训练学生模型。</translation>
  </message>
  <message>
   <source>&amp;Map…</source>
   <translation>制图(&amp;M)…</translation>
  </message>
  <message>
   <source>Next: map the rasters with the student.</source>
   <translation>下一步：用学生模型对栅格制图。</translation>
  </message>
  <message>
   <source>Open &amp;Report</source>
   <translation>打开报告(&amp;R)</translation>
  </message>
  <message>
   <source>All is there. The report tells what to think of the map.</source>
   <translation>一切就绪。报告会说明该如何看待这张地图。</translation>
  </message>
  <message>
   <source>&amp;Report…</source>
   <translation>报告(&amp;R)…</translation>
  </message>
  <message>
   <source>The map is there. The report tells what to think of it.</source>
   <translation>地图已生成。报告会说明如何评价它。</translation>
  </message>
  <message>
   <source>{tiles} tiles</source>
   <translation>{tiles} 个瓦片</translation>
  </message>
  <message>
   <source>with {encoder}</source>
   <translation>使用 {encoder}</translation>
  </message>
  <message>
   <source>{budget} tiles to label</source>
   <translation>{budget} 个要标注的瓦片</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {classes} classes</source>
   <translation>{labelled_tiles} 个瓦片，{classes} 个类别</translation>
  </message>
  <message>
   <source>{labelled_tiles} tiles, {steps} steps</source>
   <translation>{labelled_tiles} 个瓦片，{steps} 步</translation>
  </message>
  <message>
   <source>rasters: {rasters}</source>
   <translation>栅格：{rasters}</translation>
  </message>
  <message>
   <source>Run this stage first: {stage}.</source>
   <translation>请先运行此阶段：{stage}。</translation>
  </message>
  <message>
   <source>Run this stage again: {stage}.</source>
   <translation>请重新运行此阶段：{stage}。</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <translation>精度 {share}</translation>
  </message>
  <message>
   <source>Nothing is labelled in the study yet: choose a raster of classes or polygons.</source>
   <translation>研究中尚无标注：请选择类别栅格或多边形。</translation>
  </message>
  <message>
   <source>Choose the field with the class.</source>
   <translation>请选择存放类别的字段。</translation>
  </message>
  <message>
   <source>the labels in the study ({count} tiles)</source>
   <translation>研究中的标签（{count} 个瓦片）</translation>
  </message>
  <message>
   <source>It learns from {tiles} labelled tiles with {classes} classes.</source>
   <translation>它从 {tiles} 个已标注的瓦片（{classes} 个类别）中学习。</translation>
  </message>
  <message>
   <source>Choose a teacher: the file study.json of a study with a student, or a model's file.</source>
   <translation>请选择教师模型：含学生模型的研究的 study.json 文件，或模型文件。</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>教师模型</translation>
  </message>
  <message>
   <source>There are newer labels; masks are made of them first.</source>
   <translation>有更新的标签；会先用它们制作掩膜。</translation>
  </message>
  <message>
   <source>How the last student learnt:</source>
   <translation>上一个学生模型的学习过程：</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation>系统结束了引擎的进程，很可能是因为内存不足。请关闭其他程序，或减小批大小或瓦片大小。研究完好无损；重新运行该阶段即可继续。</translation>
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation>引擎的进程被外部结束。研究完好无损；重新运行该阶段即可继续。</translation>
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>引擎的进程在某个库中崩溃。研究完好无损。请在引擎页面上修复引擎；如果再次发生，请从该页面发送报告。</translation>
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation>无法加载引擎所需的库。请在引擎页面上修复引擎。</translation>
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation>引擎的进程未给出任何信息就结束了（代码 {code}）。研究完好无损；请重新运行该阶段。</translation>
  </message>
  <message>
   <source>The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation>引擎的 Python 无法工作（{reason}）。请在引擎页面上修复；如果再次发生，请从该页面发送报告。</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 个瓦片</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>完成。</translation>
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation>已取消。已完成的部分会保留；重新运行该阶段即可继续。</translation>
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation>作业将脱离 QGIS 继续运行。</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分钟</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} 个瓦片</translation>
  </message>
  <message>
   <source>“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.</source>
   <translation>“{job}”仍在处理研究 {study}。请等待其完成或将其取消，然后重试。</translation>
  </message>
  <message>
   <source>Starting the engine</source>
   <translation>正在启动引擎</translation>
  </message>
  <message>
   <source>Job that went on without QGIS</source>
   <translation>脱离 QGIS 继续运行的作业</translation>
  </message>
  <message>
   <source>A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}.</source>
   <translation>计算机 {host} 上的作业正在处理此研究。请等待其完成。如果那里已没有程序在运行，请删除 {path}。</translation>
  </message>
  <message>
   <source>A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it.</source>
   <translation>在别处启动的作业（{job}）正在处理此研究。打开该研究可查看；请等待其完成或将其取消。</translation>
  </message>
  <message>
   <source>… {count} lines are left out</source>
   <translation>… 省略了 {count} 行</translation>
  </message>
  <message>
   <source>Engine {version} on {device}</source>
   <translation>引擎 {version}，设备 {device}</translation>
  </message>
  <message>
   <source>Soft labels of {raster}</source>
   <translation>{raster} 的软标签</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>类别图</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation>{raster} 的类别图</translation>
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation>{raster} 的置信度</translation>
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation>文件夹 {path} 中没有可显示的瓦片。请先将其栅格切分为瓦片，或选择研究的文件夹。</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation>目前无法读取 {path}（{reason}）。请等到没有程序写入时再重试。</translation>
  </message>
  <message>
   <source>Decoded tile {cell} (weight {weight})</source>
   <translation>解码所得瓦片 {cell}（权重 {weight}）</translation>
  </message>
  <message>
   <source>“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer &gt; Save As.</source>
   <translation>“{layer}”是临时图层而非文件，因此引擎无法读取。请先保存：图层 &gt; 另存为。</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first.</source>
   <translation>“{layer}”不是文件，而是来自服务（{kind}），因此引擎无法读取其波段。请先将其另存为 GeoTIFF。</translation>
  </message>
  <message>
   <source>“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.</source>
   <translation>“{layer}”不是文件，而是来自 {kind}，因此引擎无法读取。请先将其另存为 GeoPackage。</translation>
  </message>
  <message>
   <source>The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.</source>
   <translation>图层“{layer}”的文件已不存在：{path}。请将其放回原处，或在 QGIS 中修复图层的数据源。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits: the engine reads what was saved.</source>
   <translation>“{layer}”有未保存的编辑：引擎只读取已保存的内容。</translation>
  </message>
  <message>
   <source>“{layer}” has a filter in QGIS: the engine reads the whole file.</source>
   <translation>“{layer}”在 QGIS 中设有过滤器：引擎会读取整个文件。</translation>
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation>瓦片 {tile}&lt;br&gt;其像素的 {percent} % 有效</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {tiles}, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation>要标注的&lt;b&gt;瓦片 {rank}&lt;/b&gt;&lt;br&gt;代表 {tiles}，占面积的 {percent} %&lt;br&gt;权重 {weight}</translation>
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation>单元 {cell}</translation>
  </message>
  <message>
   <source>Class maps</source>
   <translation>类别图</translation>
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation>无法打开研究 {study} 的 {path}，因此它不在地图上。该文件还在吗？</translation>
  </message>
  <message>
   <source>DDOQ study</source>
   <translation>DDOQ 研究</translation>
  </message>
  <message>
   <source>Study: its stages, what is next, jobs, tiles and the engine</source>
   <translation>研究：各阶段、下一步、作业、瓦片和引擎</translation>
  </message>
  <message>
   <source>Cut rasters into tiles, and go on to the tiles to label</source>
   <translation>将栅格切分为瓦片，并继续得出要标注的瓦片</translation>
  </message>
  <message>
   <source>Choose which tiles to label, and how many</source>
   <translation>选择要标注哪些瓦片、多少个</translation>
  </message>
  <message>
   <source>&amp;Decode centroids…</source>
   <translation>解码质心(&amp;D)…</translation>
  </message>
  <message>
   <source>Make synthetic tiles: the decoded centres of cells of the VAE's latents</source>
   <translation>生成合成瓦片：VAE 潜表示各单元质心的解码结果</translation>
  </message>
  <message>
   <source>Label the chosen tiles on the map</source>
   <translation>在地图上标注选定的瓦片</translation>
  </message>
  <message>
   <source>Take &amp;labels…</source>
   <translation>提取标签(&amp;L)…</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons</source>
   <translation>从栅格或多边形中为选定的瓦片提取标签</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles</source>
   <translation>用已标注的瓦片训练学生模型</translation>
  </message>
  <message>
   <source>Map whole rasters with the student</source>
   <translation>用学生模型对整幅栅格制图</translation>
  </message>
  <message>
   <source>E&amp;xport model…</source>
   <translation>导出模型(&amp;x)…</translation>
  </message>
  <message>
   <source>Write the student as ONNX, for Deepness and others, or as TorchScript</source>
   <translation>把学生模型写为 ONNX（用于 Deepness 等）或 TorchScript</translation>
  </message>
  <message>
   <source>&amp;Open study…</source>
   <translation>打开研究(&amp;O)…</translation>
  </message>
  <message>
   <source>Study &amp;panel</source>
   <translation>研究面板(&amp;P)</translation>
  </message>
  <message>
   <source>Show the study: its stages, what is next, and jobs</source>
   <translation>显示研究：各阶段、下一步和作业</translation>
  </message>
  <message>
   <source>The engine's own Python: install, repair, remove</source>
   <translation>引擎自己的 Python：安装、修复、移除</translation>
  </message>
  <message>
   <source>The folder of the study, as “Tile rasters” has made it. All results are written into it.</source>
   <translation>由“切分栅格”建立的研究文件夹。所有结果都写入其中。</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with. All results are written into it.</source>
   <translation>研究的文件夹：新文件夹，或要继续使用的文件夹。所有结果都写入其中。</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>将结果添加到工程</translation>
  </message>
  <message>
   <source>Show the new layers, styled, when the algorithm is run from the toolbox.</source>
   <translation>从工具箱运行算法时，以设定的样式显示新图层。</translation>
  </message>
  <message>
   <source>The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.</source>
   <translation>研究位于临时文件夹中，关闭 QGIS 时会被删除。要保留研究，请选择自己的文件夹。</translation>
  </message>
  <message>
   <source>The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.</source>
   <translation>该文件夹是临时的，关闭 QGIS 时会被删除。要保留它，请选择您自己的文件夹。</translation>
  </message>
  <message>
   <source>No study was named. Choose its folder (STUDY).</source>
   <translation>未指定研究。请选择其文件夹（STUDY）。</translation>
  </message>
  <message>
   <source>“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.</source>
   <translation>“{algorithm}”需要“{needed}”的结果，但该结果尚不存在。请先对此研究运行“{needed}”。</translation>
  </message>
  <message>
   <source>The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. Run “{needed}” on this study again.</source>
   <translation>“{algorithm}”所需的“{needed}”结果已过时：其来源数据此后已发生变化。请对此研究重新运行“{needed}”。</translation>
  </message>
  <message>
   <source>{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?</source>
   <translation>{setting}:QGIS 无法打开“{file}”。文件类型是否正确,文件是否完整?</translation>
  </message>
  <message>
   <source>{path} is no study. Choose the folder that “{tile}” made.</source>
   <translation>{path} 不是研究。请选择由“{tile}”建立的文件夹。</translation>
  </message>
  <message>
   <source>{setting} ({name}) is missing.</source>
   <translation>缺少{setting}（{name}）。</translation>
  </message>
  <message>
   <source>{path} is a file. A study is a folder: choose another name.</source>
   <translation>{path} 是文件。研究是文件夹：请选择其他名称。</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>已标注的瓦片</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>分层</translation>
  </message>
  <message>
   <source>Finished runs are kept: a comparison that was stopped goes on where it was.</source>
   <translation>已完成的运行会保留：中断的比较会从停止处继续。</translation>
  </message>
  <message>
   <source>Mean IoU with chosen tiles</source>
   <translation>所选瓦片的平均 IoU</translation>
  </message>
  <message>
   <source>Mean IoU with random tiles</source>
   <translation>随机瓦片的平均 IoU</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Table of all runs</source>
   <translation>所有运行的表格</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Rasters outside of the study, which were not copied</source>
   <translation>研究之外的栅格（未复制）</translation>
  </message>
  <message>
   <source>The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in the study's folder decode; they have no place on Earth, and so no CRS.</source>
   <translation>研究须用 VAE 编码；要求生成掩膜时除外，此时会训练单独的 VAE。解码所得瓦片位于研究的 decode 文件夹中；它们在地球上没有位置，因此没有 CRS。</translation>
  </message>
  <message>
   <source>SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids.</source>
   <translation>SHARPNESS 是平均梯度与单元内真实瓦片的平均梯度之比，1 表示同样清晰；SHIFT 是各波段均值与真实瓦片的均值相差多少，以该波段的标准差为单位。两者均对解码所得瓦片和中心瓦片分别给出。</translation>
  </message>
  <message>
   <source>Variance explained</source>
   <translation>所解释的方差</translation>
  </message>
  <message>
   <source>Sharpness of decoded tiles</source>
   <translation>解码所得瓦片的清晰度</translation>
  </message>
  <message>
   <source>Sharpness of medoids</source>
   <translation>中心瓦片的清晰度</translation>
  </message>
  <message>
   <source>Radiometric shift of decoded tiles</source>
   <translation>解码所得瓦片的辐射偏移</translation>
  </message>
  <message>
   <source>Radiometric shift of medoids</source>
   <translation>中心瓦片的辐射偏移</translation>
  </message>
  <message>
   <source>Masks of decoded tiles</source>
   <translation>解码所得瓦片的掩膜</translation>
  </message>
  <message>
   <source>Folder of the decoded tiles</source>
   <translation>解码所得瓦片的文件夹</translation>
  </message>
  <message>
   <source>Edges and radiometry of each tile</source>
   <translation>每个瓦片的边缘和辐射</translation>
  </message>
  <message>
   <source>Tiles encoded</source>
   <translation>已编码的瓦片</translation>
  </message>
  <message>
   <source>Length of a tile's vector</source>
   <translation>瓦片向量的长度</translation>
  </message>
  <message>
   <source>Engine status</source>
   <translation>引擎状态</translation>
  </message>
  <message>
   <source>Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.</source>
   <translation>检查引擎的 Python：其版本和设备，以及它是否确实能够计算、训练和写入栅格。</translation>
  </message>
  <message>
   <source>Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.</source>
   <translation>未安装引擎时也可使用：此时 INSTALLED 为 false。全部检查通过时 FIT 为 true。</translation>
  </message>
  <message>
   <source>The engine's Python {path} gives no answer ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>引擎的 Python {path} 没有响应（{reason}）。请打开 栅格 &gt; DDOQ &gt; 引擎 并按“修复”。</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>引擎已安装</translation>
  </message>
  <message>
   <source>All checks passed</source>
   <translation>全部检查通过</translation>
  </message>
  <message>
   <source>Version of the engine</source>
   <translation>引擎版本</translation>
  </message>
  <message>
   <source>Version of its Python</source>
   <translation>其 Python 的版本</translation>
  </message>
  <message>
   <source>Its Python</source>
   <translation>其 Python</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>库</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.</source>
   <translation>在 Deepness 插件中打开 student.onnx：类别、分辨率、窗口、重叠和标准化都已包含。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC 条目</translation>
  </message>
  <message>
   <source>Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.</source>
   <translation>在审查窗口中手工制作的标签会保留：要使用它们，请在不给出文件的情况下运行此算法。</translation>
  </message>
  <message>
   <source>{sentence} ({time} left)</source>
   <translation>{sentence}（剩余 {time}）</translation>
  </message>
  <message>
   <source>The engine's Python {path} could not be started ({reason}). Open Raster &gt; DDOQ &gt; Engine and press Repair.</source>
   <translation>无法启动引擎的 Python {path}（{reason}）。请打开 栅格 &gt; DDOQ &gt; 引擎 并按“修复”。</translation>
  </message>
  <message>
   <source>Tiles taken over</source>
   <translation>接收的瓦片</translation>
  </message>
  <message>
   <source>Tiles that both labelled alike</source>
   <translation>双方标注一致的瓦片</translation>
  </message>
  <message>
   <source>New conflicts</source>
   <translation>新冲突</translation>
  </message>
  <message>
   <source>Open conflicts</source>
   <translation>未解决的冲突</translation>
  </message>
  <message>
   <source>New classes</source>
   <translation>新类别</translation>
  </message>
  <message>
   <source>Share of pixels that both labelled alike</source>
   <translation>双方标注一致的像素比例</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Cohen's kappa 系数</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>一致性</translation>
  </message>
  <message>
   <source>What ten tiles more may bring</source>
   <translation>再增加十个瓦片可能带来的效果</translation>
  </message>
  <message>
   <source>One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the same study in all rows. The maps lie in the study's folder maps.</source>
   <translation>一个学生模型，多个场景：在 RASTERS 中列出所有场景，或以批处理方式运行，每个场景一行，各行使用同一研究。地图位于研究的 maps 文件夹中。</translation>
  </message>
  <message>
   <source>Rasters mapped</source>
   <translation>已制图的栅格</translation>
  </message>
  <message>
   <source>Pixels mapped</source>
   <translation>已制图的像素</translation>
  </message>
  <message>
   <source>DDOQ: which tiles to label</source>
   <translation>DDOQ：该标注哪些瓦片</translation>
  </message>
  <message>
   <source>MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg.</source>
   <translation>MEDOIDS 是要标注的瓦片图层，含每个瓦片的排名、占比（它所代表的瓦片在全部瓦片中的比例）和训练权重；TILES_LAYER 含全部瓦片。两者都位于研究的 review.gpkg 中。</translation>
  </message>
  <message>
   <source>RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. RELATIVE_W2_RANDOM is the same for as many random tiles.</source>
   <translation>RELATIVE_W2_MEDOIDS 表示瓦片与代表它们的瓦片相距多远：0 为完美，1 相当于用一个瓦片代表全部。RELATIVE_W2_RANDOM 是同样数量随机瓦片的对应值。</translation>
  </message>
  <message>
   <source>Effective sample size</source>
   <translation>有效样本量</translation>
  </message>
  <message>
   <source>Relative W2 of the centroids</source>
   <translation>质心的相对 W2</translation>
  </message>
  <message>
   <source>Relative W2 of the tiles to label</source>
   <translation>要标注瓦片的相对 W2</translation>
  </message>
  <message>
   <source>Relative W2 of as many random tiles</source>
   <translation>同样数量随机瓦片的相对 W2</translation>
  </message>
  <message>
   <source>All tiles</source>
   <translation>全部瓦片</translation>
  </message>
  <message>
   <source>Class maps of all rasters</source>
   <translation>所有栅格的类别图</translation>
  </message>
  <message>
   <source>Confidence of all rasters</source>
   <translation>所有栅格的置信度</translation>
  </message>
  <message>
   <source>Mean IoU of map and reference, on tiles that were not labelled</source>
   <translation>地图与参考数据在未标注瓦片上的平均 IoU</translation>
  </message>
  <message>
   <source>Accuracy, on tiles that were not labelled</source>
   <translation>未标注瓦片上的精度</translation>
  </message>
  <message>
   <source>Do the whole job: tile, encode, select; with labels also label, train and map; and the report.</source>
   <translation>完成全部工作：切分、编码、选择；如有标签，还包括标注、训练和制图；最后生成报告。</translation>
  </message>
  <message>
   <source>Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again.</source>
   <translation>没有标签时，作业在得出要标注的瓦片后结束。已用相同设置完成的阶段不会重复。</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process.</source>
   <translation>对二十个场景做同样的研究：以批处理方式运行，每个场景一行，各有自己的研究文件夹。若要用一个学生模型对二十个场景制图，请以批处理方式运行“栅格制图”。</translation>
  </message>
  <message>
   <source>Further settings</source>
   <translation>其他设置</translation>
  </message>
  <message>
   <source>Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.</source>
   <translation>阶段的任何其他设置，每行一个，写成 阶段.名称=值，例如 train.batch_size=4。阶段：{stages}。</translation>
  </message>
  <message>
   <source>Tiles kept</source>
   <translation>保留的瓦片</translation>
  </message>
  <message>
   <source>“{line}” is not understood. {help}</source>
   <translation>无法理解“{line}”。{help}</translation>
  </message>
  <message>
   <source>The stage {stage} has no setting “{name}”. It has: {allowed}.</source>
   <translation>{stage} 阶段没有设置“{name}”。其设置有：{allowed}。</translation>
  </message>
  <message>
   <source>1 Prepare tiles</source>
   <translation>1 准备瓦片</translation>
  </message>
  <message>
   <source>2 Select and label</source>
   <translation>2 选择和标注</translation>
  </message>
  <message>
   <source>3 Train and map</source>
   <translation>3 训练和制图</translation>
  </message>
  <message>
   <source>Tile rasters</source>
   <translation>切分栅格</translation>
  </message>
  <message>
   <source>Encode tiles</source>
   <translation>编码瓦片</translation>
  </message>
  <message>
   <source>Label tiles</source>
   <translation>标注瓦片</translation>
  </message>
  <message>
   <source>Soft labels of a teacher</source>
   <translation>教师模型的软标签</translation>
  </message>
  <message>
   <source>Map rasters</source>
   <translation>栅格制图</translation>
  </message>
  <message>
   <source>Study report</source>
   <translation>研究报告</translation>
  </message>
  <message>
   <source>Cut segments</source>
   <translation>生成分割块</translation>
  </message>
  <message>
   <source>Compare selections</source>
   <translation>比较选择</translation>
  </message>
  <message>
   <source>Merge labels</source>
   <translation>合并标注</translation>
  </message>
  <message>
   <source>Copy study</source>
   <translation>复制研究</translation>
  </message>
  <message>
   <source>Run whole study</source>
   <translation>运行整个研究</translation>
  </message>
  <message>
   <source>active learning,land cover,segmentation,training tiles,deep learning</source>
   <translation>主动学习,土地覆盖,分割,训练瓦片,深度学习</translation>
  </message>
  <message>
   <source>Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.</source>
   <translation>然后运行“训练学生模型”，将 LABELS 设为 soft 或 both。PROBABILITIES 的每个波段对应一个类别。</translation>
  </message>
  <message>
   <source>Mean of the highest probability</source>
   <translation>最高概率的均值</translation>
  </message>
  <message>
   <source>Soft labels of all rasters</source>
   <translation>所有栅格的软标签</translation>
  </message>
  <message>
   <source>“{name}” is neither a layer of the project nor a file. Check its name.</source>
   <translation>“{name}”既不是工程中的图层，也不是文件。请检查其名称。</translation>
  </message>
  <message>
   <source>Where no language is chosen the report is written in QGIS's own.</source>
   <translation>未选择语言时,报告以 QGIS 的语言编写。</translation>
  </message>
  <message>
   <source>The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused.</source>
   <translation>栅格不会被复制：研究引用其文件。不接受非文件图层（WMS 等）。</translation>
  </message>
  <message>
   <source>The output STUDY goes into “Encode tiles”, and so on, step by step, to the map.</source>
   <translation>输出 STUDY 传入“编码瓦片”，依次类推，逐步得到地图。</translation>
  </message>
  <message>
   <source>Rasters cut</source>
   <translation>已切分的栅格</translation>
  </message>
  <message>
   <source>Bands used</source>
   <translation>使用的波段</translation>
  </message>
  <message>
   <source>Share of valid pixels in the tiles kept</source>
   <translation>保留瓦片中有效像素的比例</translation>
  </message>
  <message>
   <source>Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.</source>
   <translation>取消后，训练会保留检查点：用相同设置再次运行，即从该处继续。</translation>
  </message>
  <message>
   <source>Tiles held out for validation</source>
   <translation>留作验证的瓦片</translation>
  </message>
  <message>
   <source>Steps trained</source>
   <translation>已训练的步数</translation>
  </message>
  <message>
   <source>It may not be empty.</source>
   <translation>不能为空。</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>请给出一个整数。</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>请给出一个数。</translation>
  </message>
  <message>
   <source>Give more than {limit}.</source>
   <translation>请给出大于 {limit} 的值。</translation>
  </message>
  <message>
   <source>Give {limit} or more.</source>
   <translation>请给出不小于 {limit} 的值。</translation>
  </message>
  <message>
   <source>Give less than {limit}.</source>
   <translation>请给出小于 {limit} 的值。</translation>
  </message>
  <message>
   <source>Give {limit} or less.</source>
   <translation>请给出不大于 {limit} 的值。</translation>
  </message>
  <message>
   <source>Give true or false.</source>
   <translation>请给出 true 或 false。</translation>
  </message>
  <message>
   <source>{setting} cannot be “{value}”.</source>
   <translation>{setting}不能为“{value}”。</translation>
  </message>
  <message>
   <source>Choose one of: {words}.</source>
   <translation>请从中选择一个：{words}。</translation>
  </message>
  <message>
   <source>Write each as number=name, with commas between, such as 1=forest, 2=water.</source>
   <translation>请将每项写成 编号=名称，以英文逗号分隔，例如 1=森林, 2=水体。</translation>
  </message>
  <message>
   <source>Give a number, or one of: {words}.</source>
   <translation>请给出一个数，或以下之一：{words}。</translation>
  </message>
  <message>
   <source>Whole study (model)</source>
   <translation>整个研究(模型)</translation>
  </message>
  <message>
   <source>Tile, encode, select, label, train and map, as a model whose steps you can change.</source>
   <translation>切分、编码、选择、标注、训练和制图，以可更改步骤的模型形式提供。</translation>
  </message>
  <message>
   <source>The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own.</source>
   <translation>对二十个场景做同样的研究：以批处理方式运行，每个场景一行，各有自己的研究文件夹。</translation>
  </message>
  <message>
   <source>The folder of the study: a new one, or one to go on with.</source>
   <translation>研究的文件夹：新文件夹，或要继续使用的文件夹。</translation>
  </message>
  <message>
   <source>To change its steps, open {path} in the model designer and save it under another name.</source>
   <translation>要更改其步骤，请在模型构建器中打开 {path}，并以其他名称保存。</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
  <message>
   <source>It is noted beside each label from now on, and tells several annotators apart when their copies are merged. Labels that are there keep their name.</source>
   <translation>从现在起它会记录在每个标注旁，并在合并副本时区分多位标注者。已有的标注保留原来的姓名。</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>姓名(&amp;N)</translation>
  </message>
  <message>
   <source>{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, </source>
   <translation>{path} 中没有类别：CSV 须有 class_id 和 name 列，QML 须有以数字为值的类别或分类，</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>无法读取 {path}：{reason}。</translation>
  </message>
  <message>
   <source>a raster a colour table.</source>
   <translation>栅格须有颜色表。</translation>
  </message>
  <message>
   <source>Class {number}</source>
   <translation>类别 {number}</translation>
  </message>
  <message>
   <source>{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.</source>
   <translation>{name}：出现在 {tiles} 个已标注的瓦片中，占全部已标注像素的 {percent} %。</translation>
  </message>
  <message>
   <source>{name}: in no labelled tile yet; the student cannot learn it.</source>
   <translation>{name}：尚未出现在任何已标注的瓦片中；学生模型无法学习它。</translation>
  </message>
  <message>
   <source>That is few: label more tiles with it.</source>
   <translation>数量太少：请标注更多含有它的瓦片。</translation>
  </message>
  <message>
   <source>Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)</source>
   <translation>类别 (*.csv *.qml *.tif *.tiff *.vrt *.img);;全部文件 (*)</translation>
  </message>
  <message>
   <source>The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.</source>
   <translation>编号是掩膜和地图中使用的值；一旦使用过就会锁定。双击可更改颜色、名称或按键。</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>导入类别</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>导出类别</translation>
  </message>
  <message>
   <source>CSV (*.csv);;QGIS style (*.qml)</source>
   <translation>CSV (*.csv);;QGIS 样式 (*.qml)</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>合并到(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <source>Choose a class that shall go into another.</source>
   <translation>请选择要并入其他类别的类别。</translation>
  </message>
  <message>
   <source>All labels of “{name}” become:</source>
   <translation>“{name}”的所有标签变为：</translation>
  </message>
  <message>
   <source>Not taken, since the number or name is in use: {classes}.</source>
   <translation>未采用，因为编号或名称已被使用：{classes}。</translation>
  </message>
  <message>
   <source>A class's key is one sign.</source>
   <translation>类别的按键只能是一个字符。</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} 是“{command}”的按键。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <source>Going</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Labelling</source>
   <translation>标注</translation>
  </message>
  <message>
   <source>About the tile</source>
   <translation>关于瓦片</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Next tile</source>
   <translation>下一个瓦片</translation>
  </message>
  <message>
   <source>Previous tile</source>
   <translation>上一个瓦片</translation>
  </message>
  <message>
   <source>Next tile to do</source>
   <translation>下一个待标注的瓦片</translation>
  </message>
  <message>
   <source>Go to the tile again</source>
   <translation>回到该瓦片</translation>
  </message>
  <message>
   <source>Find a tile; Esc comes back to the map</source>
   <translation>查找瓦片；Esc 返回地图</translation>
  </message>
  <message>
   <source>To the list of tiles; Esc comes back to the map</source>
   <translation>转到瓦片列表；Esc 返回地图</translation>
  </message>
  <message>
   <source>Go on, or stay, when a tile is done</source>
   <translation>瓦片完成后前进或停留</translation>
  </message>
  <message>
   <source>Label whole tiles: a class's key commits and goes on</source>
   <translation>标注整个瓦片：按类别的按键即提交并继续</translation>
  </message>
  <message>
   <source>Label segments: choose a class by its key, click or drag over them</source>
   <translation>标注分割块：用按键选择类别，然后单击或拖过分割块</translation>
  </message>
  <message>
   <source>Draw polygons with QGIS's own tools</source>
   <translation>用 QGIS 自己的工具绘制多边形</translation>
  </message>
  <message>
   <source>Eraser: click or drag over segments</source>
   <translation>橡皮擦：单击或拖过分割块</translation>
  </message>
  <message>
   <source>Cut the tiles of the queue into segments that follow edges in all bands</source>
   <translation>将队列中的瓦片切分为沿所有波段边缘的分割块</translation>
  </message>
  <message>
   <source>Coarser segments</source>
   <translation>更粗的分割块</translation>
  </message>
  <message>
   <source>Finer segments</source>
   <translation>更细的分割块</translation>
  </message>
  <message>
   <source>Fill the rest of the tile with the class</source>
   <translation>用该类别填充瓦片的其余部分</translation>
  </message>
  <message>
   <source>Propose the student's map of this tile</source>
   <translation>提出学生模型对此瓦片的地图作为建议</translation>
  </message>
  <message>
   <source>Accept what is proposed; else the tile is done</source>
   <translation>接受建议；没有建议时，将瓦片设为已完成</translation>
  </message>
  <message>
   <source>Put the proposal away</source>
   <translation>放弃建议</translation>
  </message>
  <message>
   <source>Copy labels from a layer of the project…</source>
   <translation>从工程的图层复制标签…</translation>
  </message>
  <message>
   <source>Take all labels of the tile away</source>
   <translation>清除瓦片的所有标签</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Skip, and go on</source>
   <translation>跳过并继续</translation>
  </message>
  <message>
   <source>Unsure, and go on</source>
   <translation>标为不确定并继续</translation>
  </message>
  <message>
   <source>Reject: another tile of its cell is asked for</source>
   <translation>拒绝：改为要求标注其单元中的另一个瓦片</translation>
  </message>
  <message>
   <source>Next look: true colour, infrared, index</source>
   <translation>下一种显示方式：真彩色、红外、指数</translation>
  </message>
  <message>
   <source>Show or hide the labels</source>
   <translation>显示或隐藏标签</translation>
  </message>
  <message>
   <source>Show or hide the segments</source>
   <translation>显示或隐藏分割块</translation>
  </message>
  <message>
   <source>Show or hide the tile's own pixels</source>
   <translation>显示或隐藏瓦片自身的像素</translation>
  </message>
  <message>
   <source>Magnifier</source>
   <translation>放大镜</translation>
  </message>
  <message>
   <source>Show or hide on the map what this tile speaks for</source>
   <translation>在地图上显示或隐藏此瓦片所代表的内容</translation>
  </message>
  <message>
   <source>More: classes, next round, areas, copies</source>
   <translation>更多：类别、下一轮、面积、副本</translation>
  </message>
  <message>
   <source>This list of keys</source>
   <translation>此按键列表</translation>
  </message>
  <message>
   <source>Conflicts between annotators</source>
   <translation>标注者之间的冲突</translation>
  </message>
  <message>
   <source>A tile that is chosen is shown on the map with their labels over ours.</source>
   <translation>选中的瓦片会显示在地图上，对方的标注叠加在我们的标注之上。</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>另一副本</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>已解决</translation>
  </message>
  <message>
   <source>Keep &amp;ours</source>
   <translation>保留我们的(&amp;O)</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>采用对方的(&amp;T)</translation>
  </message>
  <message>
   <source>No tile was labelled otherwise by another annotator.</source>
   <translation>没有瓦片被其他标注者标注为不同的结果。</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>我们的</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>对方的</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} 个像素</translation>
  </message>
  <message>
   <source>Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.</source>
   <translation>已将标签复制到 {all} 个瓦片中的 {count} 个。请逐个查看，正确时按 D。</translation>
  </message>
  <message>
   <source>Copy labels from a layer</source>
   <translation>从图层复制标签</translation>
  </message>
  <message>
   <source>For &amp;all tiles that are to do</source>
   <translation>对全部待标注的瓦片(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>图层(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Field with the class</source>
   <translation>存放类别的字段(&amp;F)</translation>
  </message>
  <message>
   <source>The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.</source>
   <translation>该图层在这些瓦片上有 {count} 个值：它不包含类别。请选择其他图层或字段。</translation>
  </message>
  <message>
   <source>In the layer</source>
   <translation>图层中</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>此处为</translation>
  </message>
  <message>
   <source>The layer says nothing of this tile.</source>
   <translation>该图层没有关于此瓦片的信息。</translation>
  </message>
  <message>
   <source>The layer says nothing of these tiles.</source>
   <translation>该图层没有关于这些瓦片的信息。</translation>
  </message>
  <message>
   <source>There is no raster or polygon layer.</source>
   <translation>没有栅格图层或多边形图层。</translation>
  </message>
  <message>
   <source>a new class</source>
   <translation>新类别</translation>
  </message>
  <message>
   <source>not labelled</source>
   <translation>未标注</translation>
  </message>
  <message>
   <source>Looking at tile {number} of {count}</source>
   <translation>正在查看第 {number} 个瓦片，共 {count} 个</translation>
  </message>
  <message>
   <source>Copying to tile {number} of {count}</source>
   <translation>正在复制到第 {number} 个瓦片，共 {count} 个</translation>
  </message>
  <message>
   <source>The layer “{layer}” cannot be read.</source>
   <translation>无法读取图层“{layer}”。</translation>
  </message>
  <message>
   <source>The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.</source>
   <translation>当地图使用标注工具，或其页面拥有键盘焦点时，按键有效；输入文字时按键始终无效。</translation>
  </message>
  <message>
   <source>Keys of the labelling</source>
   <translation>标注的按键</translation>
  </message>
  <message>
   <source> or </source>
   <translation> 或 </translation>
  </message>
  <message>
   <source>The polygons of {path} cannot be read just now. Try again.</source>
   <translation>暂时无法读取 {path} 的多边形。请重试。</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>真彩色</translation>
  </message>
  <message>
   <source>Colour infrared</source>
   <translation>彩色红外</translation>
  </message>
  <message>
   <source>Short-wave infrared</source>
   <translation>短波红外</translation>
  </message>
  <message>
   <source>Vegetation index</source>
   <translation>植被指数</translation>
  </message>
  <message>
   <source>Whole tile</source>
   <translation>整个瓦片</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <source>Coarser</source>
   <translation>更粗</translation>
  </message>
  <message>
   <source>Finer</source>
   <translation>更细</translation>
  </message>
  <message>
   <source>Fill the rest</source>
   <translation>填充其余部分</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>复制…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Go on when a tile is done</source>
   <translation>瓦片完成后继续下一个</translation>
  </message>
  <message>
   <source>Show on the map what this tile speaks for</source>
   <translation>在地图上显示此瓦片所代表的瓦片</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>{done} of {asked} tiles · {percent} % of the area</source>
   <translation>{done}/{asked} 个瓦片 · 面积的 {percent} %</translation>
  </message>
  <message>
   <source>&amp;Classes…</source>
   <translation>类别(&amp;C)…</translation>
  </message>
  <message>
   <source>Second &amp;view</source>
   <translation>第二视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>按键(&amp;K)…</translation>
  </message>
  <message>
   <source>Next &amp;round…</source>
   <translation>下一轮(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Add random tiles for areas…</source>
   <translation>添加用于面积的随机瓦片(&amp;A)…</translation>
  </message>
  <message>
   <source>Class &amp;areas…</source>
   <translation>类别面积(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export labels…</source>
   <translation>导出标签(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Send a copy…</source>
   <translation>发送副本(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Merge another's labels…</source>
   <translation>合并他人的标注(&amp;M)…</translation>
  </message>
  <message>
   <source>C&amp;onflicts…</source>
   <translation>冲突(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Your name…</source>
   <translation>您的姓名(&amp;Y)…</translation>
  </message>
  <message>
   <source>Tile {number} of {count}</source>
   <translation>瓦片 {number}/{count}</translation>
  </message>
  <message>
   <source>How the tile's pixels are shown [{key}]; the layers of the project keep their styles</source>
   <translation>瓦片像素的显示方式 [{key}]；工程的图层保持其样式</translation>
  </message>
  <message>
   <source>The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.</source>
   <translation>无法保存多边形：{reason}。它仍在 QGIS 的编辑缓冲区中：请手工保存图层“标签”。</translation>
  </message>
  <message>
   <source>QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.</source>
   <translation>QGIS 在图层之间共享事务，会扣留标注。请在项目属性中关闭该选项。</translation>
  </message>
  <message>
   <source>{count} polygons of the layer “Labels” have no class of the table, so they are no labels.</source>
   <translation>图层“标注”中有 {count} 个多边形没有类别表中的类别，因此不是标注。</translation>
  </message>
  <message>
   <source>The study's layer “Labels” is not in the project. Add the study to the map first.</source>
   <translation>研究的图层“标签”不在工程中。请先将研究添加到地图。</translation>
  </message>
  <message>
   <source>Choose a class first, by its key or in the list.</source>
   <translation>请先选择类别，可用其按键或在列表中选择。</translation>
  </message>
  <message>
   <source>The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it.</source>
   <translation>图层“标签”无法编辑：review.gpkg 为只读，或另一个程序正在使用它。</translation>
  </message>
  <message>
   <source>Saved. Where polygons overlap, the later one wins.</source>
   <translation>已保存。多边形重叠时，以后绘制的为准。</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>待标注</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>代表</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>{tiles}, {percent} %</source>
   <translation>{tiles}，{percent} %</translation>
  </message>
  <message>
   <source>Tile {tile}</source>
   <translation>瓦片 {tile}</translation>
  </message>
  <message>
   <source>the student is unsure here ({measure} {value} of 1)</source>
   <translation>学生模型在此处不确定（{measure} {value}，满分 1）</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>边距</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>分歧</translation>
  </message>
  <message>
   <source>drawn at random, for class areas</source>
   <translation>随机抽取，用于类别面积</translation>
  </message>
  <message>
   <source>holds much of the rare class {name}</source>
   <translation>含有较多稀有类别 {name}</translation>
  </message>
  <message>
   <source>the way there is {distance} long</source>
   <translation>到那里的路程为 {distance}</translation>
  </message>
  <message>
   <source>All tiles of this list are done.</source>
   <translation>此列表中的所有瓦片都已完成。</translation>
  </message>
  <message>
   <source>Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards.</source>
   <translation>按回车键接受建议，按 Esc 放弃；之后可用单击更正。</translation>
  </message>
  <message>
   <source>Whole tiles are labelled now: press a class's key. S takes segments.</source>
   <translation>现在标注整个瓦片：请按类别的按键。按 S 改用分割块。</translation>
  </message>
  <message>
   <source>This tile is not cut into segments yet. Press “Cut segments”.</source>
   <translation>此瓦片尚未切分为分割块。请按“生成分割块”。</translation>
  </message>
  <message>
   <source>Search: tile, class, reason</source>
   <translation>搜索：瓦片、类别、原因</translation>
  </message>
  <message>
   <source>DDOQ second view</source>
   <translation>DDOQ 第二视图</translation>
  </message>
  <message>
   <source>The layer that is shown here; the first map keeps its own</source>
   <translation>此处显示的图层；第一个地图保持其自己的图层</translation>
  </message>
  <message>
   <source>The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for.</source>
   <translation>该多边形没有覆盖队列中瓦片的任何像素。请在要求标注的瓦片内绘制。</translation>
  </message>
  <message>
   <source>A class needs a name.</source>
   <translation>类别必须有名称。</translation>
  </message>
  <message>
   <source>The number of a class is from 0 to 254.</source>
   <translation>类别编号为 0 到 254。</translation>
  </message>
  <message>
   <source>A class cannot be merged into itself.</source>
   <translation>类别不能合并到自身。</translation>
  </message>
  <message>
   <source>asked instead of tile {tile}, which was rejected</source>
   <translation>代替被拒绝的瓦片 {tile} 而要求标注</translation>
  </message>
  <message>
   <source>“{name}” is in use. Merge it into another class instead.</source>
   <translation>“{name}”正在使用中。请改为将其合并到另一个类别。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <source>There is no class {id}. Add it to the table of classes first.</source>
   <translation>没有类别 {id}。请先将其添加到类别表。</translation>
  </message>
  <message>
   <source>There is a class “{name}” already. Merge the two instead.</source>
   <translation>已有类别“{name}”。请改为合并两者。</translation>
  </message>
  <message>
   <source>The key {key} is that of “{name}”.</source>
   <translation>按键 {key} 属于“{name}”。</translation>
  </message>
  <message>
   <source>The tile {tile} is not in the queue.</source>
   <translation>瓦片 {tile} 不在队列中。</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for</source>
   <translation>此瓦片所代表的瓦片</translation>
  </message>
  <message>
   <source>Tiles that this one speaks for, the most alike first. A click shows one on the map.</source>
   <translation>此瓦片所代表的瓦片，最相似的在前。单击可在地图上显示。</translation>
  </message>
  <message>
   <source>{path} could not be read or written: {reason}. What was confirmed before is safe.</source>
   <translation>无法读取或写入 {path}：{reason}。此前已确认的内容是安全的。</translation>
  </message>
  <message>
   <source>{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again.</source>
   <translation>另一个程序正在写入 {path}。未作任何更改。请在那里保存或关闭对其图层的编辑，然后重试。</translation>
  </message>
  <message>
   <source>{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.</source>
   <translation>您对 {path} 只有读取权限。未作任何更改。请更改该文件及其文件夹的权限。</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.</source>
   <translation>磁盘已满：无法写入 {path}。此前已确认的内容是安全的。请释放空间，然后重试。</translation>
  </message>
  <message>
   <source>{path} cannot be opened. Check that it is there and that you may read it and write beside it.</source>
   <translation>无法打开 {path}。请确认它存在，且您能读取它并能在其旁边写入。</translation>
  </message>
  <message>
   <source>There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.</source>
   <translation>尚无此栅格的地图。请先训练学生模型并对该栅格制图；之后它才能建议标签。</translation>
  </message>
  <message>
   <source>The student's map says nothing of this tile in the classes of now.</source>
   <translation>学生模型的地图没有关于此瓦片的、属于现有类别的信息。</translation>
  </message>
  <message>
   <source>The map {path} cannot be read.</source>
   <translation>无法读取地图 {path}。</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>重新检查(&amp;L)</translation>
  </message>
  <message>
   <source>Next to do</source>
   <translation>下一个待标注</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>No tile is shown.</source>
   <translation>没有显示任何瓦片。</translation>
  </message>
  <message>
   <source>represents {tiles}, {percent} % of the area</source>
   <translation>代表 {tiles}，占面积的 {percent} %</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <source>Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept.</source>
   <translation>请释放几 GB 空间，或选择其他磁盘上的文件夹，然后重新安装；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>The proxy asks for a name and a password.</source>
   <translation>代理要求用户名和密码。</translation>
  </message>
  <message>
   <source>Enter them in QGIS under Settings, Options, Network, and install again.</source>
   <translation>请在 QGIS 的 设置 &gt; 选项 &gt; 网络 中输入，然后重新安装。</translation>
  </message>
  <message>
   <source>The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.</source>
   <translation>连接不受信任：防火墙或杀毒软件可能拆解了加密连接，或此计算机的时钟有误。</translation>
  </message>
  <message>
   <source>Ask who runs your network to add its certificate to the system's, or install from a folder of wheels.</source>
   <translation>请让网络管理员将其证书添加到系统证书中，或从 wheel 文件夹安装。</translation>
  </message>
  <message>
   <source>A package is not the one this plugin was tested with.</source>
   <translation>某个软件包与测试此插件时所用的不同。</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds other files. Try another network; clear the cache with Remove, and install again.</source>
   <translation>下载内容在途中被更改，或 wheel 文件夹中是其他文件。请换用其他网络；用“移除”清除缓存，然后重新安装。</translation>
  </message>
  <message>
   <source>A path became too long for the system.</source>
   <translation>路径过长，系统无法处理。</translation>
  </message>
  <message>
   <source>Choose a folder with a short path, such as C:\ddoq, and install again.</source>
   <translation>请选择路径较短的文件夹，例如 C:\ddoq，然后重新安装。</translation>
  </message>
  <message>
   <source>The system's security does not let the engine's programs run from this folder.</source>
   <translation>系统的安全策略不允许从此文件夹运行引擎的程序。</translation>
  </message>
  <message>
   <source>Ask who runs this machine to allow the folder, or choose one that is allowed.</source>
   <translation>请让此计算机的管理员允许该文件夹，或选择已允许的文件夹。</translation>
  </message>
  <message>
   <source>A file of the engine is in use.</source>
   <translation>引擎的某个文件正在使用中。</translation>
  </message>
  <message>
   <source>Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again.</source>
   <translation>请停止正在运行的作业，关闭其他 QGIS 窗口，等待病毒扫描结束，然后重试。</translation>
  </message>
  <message>
   <source>The folder cannot be written.</source>
   <translation>无法写入该文件夹。</translation>
  </message>
  <message>
   <source>Choose another folder, one that is yours.</source>
   <translation>请选择另一个属于您的文件夹。</translation>
  </message>
  <message>
   <source>This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed).</source>
   <translation>此 Linux 对引擎的软件包来说过旧（需要 2018 年的 glibc 2.28）。</translation>
  </message>
  <message>
   <source>Update the system, or use your own Python in which PyTorch works.</source>
   <translation>请更新系统，或使用您自己的、PyTorch 能正常工作的 Python。</translation>
  </message>
  <message>
   <source>A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one.</source>
   <translation>无法加载 PyTorch 的某个库：Windows 缺少 Microsoft Visual C++ 运行库，或其版本过旧。</translation>
  </message>
  <message>
   <source>Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.</source>
   <translation>请从 Microsoft 安装最新的“Visual C++ Redistributable”(x64)，重新启动计算机，然后修复引擎。</translation>
  </message>
  <message>
   <source>The Python that was found cannot make environments.</source>
   <translation>找到的 Python 无法创建环境。</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install python3-venv, and install again.</source>
   <translation>在 Debian 和 Ubuntu 上，请安装 python3-venv，然后重新安装。</translation>
  </message>
  <message>
   <source>A package that the engine needs is not in this Python.</source>
   <translation>此 Python 中缺少引擎所需的某个软件包。</translation>
  </message>
  <message>
   <source>The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists.</source>
   <translation>详情中会列出该软件包。请修复引擎；若使用自己的 Python，请安装 plugin/runtime/requirements 中列出的内容。</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and none could be fetched.</source>
   <translation>此计算机上没有 Python 3.11 至 3.13，也无法获取。</translation>
  </message>
  <message>
   <source>Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again.</source>
   <translation>请从 python.org 或用系统的软件包安装 Python 3.12（64 位），然后重新安装。</translation>
  </message>
  <message>
   <source>PyTorch's own server could not be reached, or does not have this build.</source>
   <translation>无法连接 PyTorch 的服务器，或其上没有此版本。</translation>
  </message>
  <message>
   <source>Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.</source>
   <translation>请稍后重试；在 Linux 上也可将设备选为 CUDA 13：它来自软件包仓库，在处理器上同样可用。</translation>
  </message>
  <message>
   <source>The network does not answer.</source>
   <translation>网络没有响应。</translation>
  </message>
  <message>
   <source>Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept.</source>
   <translation>请检查连接和 QGIS 的代理（设置 &gt; 选项 &gt; 网络），然后重新安装；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>A package could not be found for this system and Python.</source>
   <translation>找不到适用于此系统和 Python 的某个软件包。</translation>
  </message>
  <message>
   <source>If you install from a folder: it must hold the wheels for this system and this version of Python. The details name the package.</source>
   <translation>如果从文件夹安装：其中必须有适用于此系统和此 Python 版本的 wheel。详情中会列出该软件包。</translation>
  </message>
  <message>
   <source>A library crashed when it was tried.</source>
   <translation>试用某个库时发生崩溃。</translation>
  </message>
  <message>
   <source>Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it.</source>
   <translation>请修复引擎。如果再次崩溃，处理器可能过旧，不适用于 PyTorch；请复制报告并发送。</translation>
  </message>
  <message>
   <source>The installation failed.</source>
   <translation>安装失败。</translation>
  </message>
  <message>
   <source>Install again: it goes on where it stopped. If it stays so, copy the report and send it.</source>
   <translation>请重新安装：它会从停止处继续。如果问题依旧，请复制报告并发送。</translation>
  </message>
  <message>
   <source>The installer went silent and was ended.</source>
   <translation>安装程序没有响应，已被结束。</translation>
  </message>
  <message>
   <source>Install again; what was downloaded is kept. A virus scanner may be holding it.</source>
   <translation>请重新安装；已下载的内容会保留。可能是杀毒软件阻滞了它。</translation>
  </message>
  <message>
   <source>Preparing the folder</source>
   <translation>正在准备文件夹</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>正在获取安装程序</translation>
  </message>
  <message>
   <source>Making the environment with {name}</source>
   <translation>正在用 {name} 创建环境</translation>
  </message>
  <message>
   <source>Copying the engine</source>
   <translation>正在复制引擎</translation>
  </message>
  <message>
   <source>Verifying: a convolution, a network, a raster, tables</source>
   <translation>正在验证：卷积、网络、栅格、表</translation>
  </message>
  <message>
   <source>Cleaning up</source>
   <translation>正在清理</translation>
  </message>
  <message>
   <source>Fetching Python {version}</source>
   <translation>正在获取 Python {version}</translation>
  </message>
  <message>
   <source>Downloading and unpacking: {done} of about {total}</source>
   <translation>正在下载和解压：{done}，共约 {total}</translation>
  </message>
  <message>
   <source>The engine works</source>
   <translation>引擎工作正常</translation>
  </message>
  <message>
   <source>{path} is not a Python that runs.</source>
   <translation>{path} 不是可运行的 Python。</translation>
  </message>
  <message>
   <source>Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.</source>
   <translation>请选择解释器本身：环境中的 bin/python，或 Windows 上的 python.exe。</translation>
  </message>
  <message>
   <source>{path} is Python {version} with {bits} bit.</source>
   <translation>{path} 是 {bits} 位的 Python {version}。</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 or newer with 64 bit.</source>
   <translation>引擎需要 64 位的 Python 3.11 或更新版本。</translation>
  </message>
  <message>
   <source>There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had.</source>
   <translation>此计算机上没有 Python 3.11 至 3.13，且无法得到用于获取它的安装程序。</translation>
  </message>
  <message>
   <source>Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.</source>
   <translation>请检查连接，或从 python.org 安装 Python 3.12（64 位），然后重新安装。</translation>
  </message>
  <message>
   <source>No engine is installed here.</source>
   <translation>此处未安装引擎。</translation>
  </message>
  <message>
   <source>Install it.</source>
   <translation>请安装。</translation>
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation>另一个 QGIS（进程 {pid}）正在安装或移除引擎。</translation>
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation>请等待其完成，或在那里停止。</translation>
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} 需要 580 或更新的驱动程序，而安装的是 {driver}：将使用处理器。要使用显卡，请更新驱动程序并修复引擎。</translation>
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch 已不再支持采用 Intel 处理器的 Mac。</translation>
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation>PyTorch 不支持此处理器（{name}）。</translation>
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation>此 Linux 对 PyTorch 来说过旧：需要 glibc 2.28（2018）或更新版本。</translation>
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation>{name} 的 NVIDIA 驱动程序 {driver} 过旧：将使用处理器。要使用显卡，请更新驱动程序并修复引擎。</translation>
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation>PyTorch 已不再支持 {name}：将使用处理器。</translation>
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation>Apple 处理器：将使用其 GPU。</translation>
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation>未找到 NVIDIA 驱动程序：将使用处理器。</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation>{name}，驱动程序 {driver}：CUDA 13。</translation>
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation>{name}，驱动程序 {driver}：CUDA 12.6。</translation>
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation>此文件夹位于插件或 QGIS 配置文件夹内：更新会删除引擎。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation>此文件夹位于网络驱动器上：安装耗时长，加载缓慢。建议选择此计算机磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation>此文件夹与云端同步：会复制数 GB 数据，并在此期间锁定文件。建议选择其他文件夹。</translation>
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation>此文件夹的路径很长（{length} 个字符）；Windows 允许完整路径最多 260 个字符。建议选择更短的路径，例如 C:\ddoq。</translation>
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation>此文件夹的路径含有 Windows 上某些库无法读取的字符。如果最后的检查失败，请选择简单的路径，例如 C:\ddoq。</translation>
  </message>
  <message>
   <source>The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: copy {requirements} there, and run in it: {command}</source>
   <translation>文件夹 {folder} 中没有 torch {version} 的 wheel。请在一台有网络、系统和 Python 相同的机器上制作:将 {requirements} 复制到那里,并在其中运行:{command}</translation>
  </message>
  <message>
   <source>Use your own Python instead, one in which PyTorch works.</source>
   <translation>请改用您自己的、PyTorch 能正常工作的 Python。</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found on this machine, and none can be fetched without network. Install Python 3.12 (64 bit) first.</source>
   <translation>此计算机上未找到 Python 3.11 至 3.13，没有网络也无法获取。请先安装 Python 3.12（64 位）。</translation>
  </message>
  <message>
   <source>The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk.</source>
   <translation>磁盘可用空间为 {free}，约需要 {needed}。请释放空间，或选择其他磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>No Python 3.11 to 3.13 was found: uv fetches Python {version}.</source>
   <translation>未找到 Python 3.11 至 3.13：将由 uv 获取 Python {version}。</translation>
  </message>
  <message>
   <source>PyTorch comes from its own server by version; its files are not checked against hashes.</source>
   <translation>PyTorch 按版本从其自己的服务器下载；其文件不校验哈希值。</translation>
  </message>
  <message>
   <source>An installation was interrupted: {size} are there already and are used again.</source>
   <translation>安装曾被中断：已有 {size}，将再次使用。</translation>
  </message>
  <message>
   <source>A job of the engine is running.</source>
   <translation>引擎的作业正在运行。</translation>
  </message>
  <message>
   <source>Wait until it is done, or cancel it, and remove then.</source>
   <translation>请等待其完成或将其取消，然后再移除。</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>无法移除 {path}：{reason}。</translation>
  </message>
  <message>
   <source>Close other QGIS windows and programs that use it, and remove again.</source>
   <translation>请关闭正在使用它的其他 QGIS 窗口和程序，然后再次移除。</translation>
  </message>
  <message>
   <source>This version of the plugin needs other packages. Install again; the old ones stay until that is done.</source>
   <translation>此版本的插件需要其他软件包。请重新安装；旧软件包会保留到安装完成为止。</translation>
  </message>
  <message>
   <source>The engine is not ready ({state}). {what_to_do} Open Raster &gt; DDOQ &gt; Engine in QGIS.</source>
   <translation>引擎尚未就绪（{state}）。{what_to_do} 请在 QGIS 中打开 栅格 &gt; DDOQ &gt; 引擎。</translation>
  </message>
  <message>
   <source>The engine is not installed yet. Open Raster &gt; DDOQ &gt; Engine in QGIS and press Install.</source>
   <translation>引擎尚未安装。请在 QGIS 中打开 栅格 &gt; DDOQ &gt; 引擎 并按“安装”。</translation>
  </message>
  <message>
   <source>Your own Python is gone</source>
   <translation>您自己的 Python 已不存在</translation>
  </message>
  <message>
   <source>Choose it again, or use the installed engine.</source>
   <translation>请重新选择，或使用已安装的引擎。</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Jobs run in the engine's own Python, apart from QGIS.</source>
   <translation>作业在引擎自己的 Python 中运行，与 QGIS 分开。</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>Files of the engine are gone. Repair it.</source>
   <translation>引擎的文件缺失。请修复引擎。</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>未完成</translation>
  </message>
  <message>
   <source>An installation did not come to its end. Continue: what was downloaded is used again.</source>
   <translation>有一次安装未能完成。请继续：已下载的内容会再次使用。</translation>
  </message>
  <message>
   <source>Not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <source>DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.</source>
   <translation>DDOQ 在自己的 Python 中用 PyTorch 计算，不会在 QGIS 的 Python 中安装任何内容。</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>不是最新</translation>
  </message>
  <message>
   <source>Ready, with your own Python</source>
   <translation>就绪，使用您自己的 Python</translation>
  </message>
  <message>
   <source>Jobs run in the interpreter that you chose.</source>
   <translation>作业在您选择的解释器中运行。</translation>
  </message>
  <message>
   <source>The plugin was updated. Repair puts its engine in place, without a download.</source>
   <translation>插件已更新。“修复”会将其引擎安装到位，无需下载。</translation>
  </message>
  <message>
   <source>The installer made a mistake.</source>
   <translation>安装程序出错。</translation>
  </message>
  <message>
   <source>Copy the report and send it.</source>
   <translation>请复制报告并发送。</translation>
  </message>
  <message>
   <source>The installer that came (uv {version}) is not the one this plugin was made with.</source>
   <translation>得到的安装程序（uv {version}）与制作此插件时所用的不同。</translation>
  </message>
  <message>
   <source>Something on the way changes downloads, or the folder of wheels holds another file. Try another network, or ask who runs yours.</source>
   <translation>下载内容在途中被更改，或 wheel 文件夹中是其他文件。请换用其他网络，或询问网络管理员。</translation>
  </message>
  <message>
   <source>The environment is there, but does not work: {name} failed.</source>
   <translation>环境已存在，但不能工作：{name} 失败。</translation>
  </message>
  <message>
   <source>Repair it. If it stays so, copy the report and send it.</source>
   <translation>请修复。如果问题依旧，请复制报告并发送。</translation>
  </message>
  <message>
   <source>PyTorch finds the graphics card but cannot compute on it.</source>
   <translation>PyTorch 找到了显卡，但无法在其上计算。</translation>
  </message>
  <message>
   <source>Update the card's driver and install again, or choose the processor as device.</source>
   <translation>请更新显卡驱动程序并重新安装，或将设备选为处理器。</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no job {name}.</source>
   <translation>没有名为 {name} 的任务。</translation>
  </message>
  <message>
   <source>The jobs are {jobs}.</source>
   <translation>可用的任务有 {jobs}。</translation>
  </message>
  <message>
   <source>There is no stage {name}.</source>
   <translation>没有名为 {name} 的阶段。</translation>
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation>可用的阶段有 {stages}。</translation>
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation>感兴趣区 {path} 与 {raster} 不重叠。</translation>
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation>请在 QGIS 中检查感兴趣区，首先检查其 CRS；图层的 CRS 可能有误。</translation>
  </message>
  <message>
   <source>The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.</source>
   <translation>研究的瓦片与抽取随机瓦片时不同。随机瓦片将重新抽取；所有标签都会保留。</translation>
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation>{path} 中没有可用作感兴趣区的多边形。</translation>
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation>请在其中至少绘制一个多边形，或选择其他图层。</translation>
  </message>
  <message>
   <source>{count} strata have too few labelled tiles, and are taken together with others.</source>
   <translation>{count} 个层的已标注瓦片过少，已与其他层合并处理。</translation>
  </message>
  <message>
   <source>No random tiles were drawn from the tiles that the study has now.</source>
   <translation>尚未从研究现有的瓦片中抽取随机瓦片。</translation>
  </message>
  <message>
   <source>Draw them: ddoq area-sample {path}</source>
   <translation>请抽取：ddoq area-sample {path}</translation>
  </message>
  <message>
   <source>Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to be like the others of their strata; if they are of a kind, the areas are wrong by that.</source>
   <translation>{drawn} 个随机瓦片中有 {to_label} 个尚未标注，{left_out} 个被跳过或拒绝。置信区间假定它们与同层的其他瓦片相似；如果它们属于某种特殊类型，面积会因此出错。</translation>
  </message>
  <message>
   <source>{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.</source>
   <translation>目前已抽取 {drawn} 个随机瓦片，而要求的是 {asked} 个：已抽取的不会收回，也不能多于现有的瓦片。</translation>
  </message>
  <message>
   <source>{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.</source>
   <translation>{count} 个随机瓦片只标注了一部分（不足 {share:.0f} %）。假定其已标注的像素与其余像素相似。</translation>
  </message>
  <message>
   <source>Reading the labels of tile {done} of {total}</source>
   <translation>正在读取标签，瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>Reading the map, tile {done} of {total}</source>
   <translation>正在读取地图，瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>{count} strata have fewer than two labelled random tiles, so nothing is known of their variance.</source>
   <translation>{count} 个层的已标注随机瓦片少于两个，因此无从得知其方差。</translation>
  </message>
  <message>
   <source>Label more of the random tiles, or draw more.</source>
   <translation>请标注更多随机瓦片，或再抽取一些。</translation>
  </message>
  <message>
   <source>Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.</source>
   <translation>反映这些类别的随机瓦片过少，请勿信任其置信区间：{classes}。请抽取更多瓦片。</translation>
  </message>
  <message>
   <source>The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.</source>
   <translation>此研究的瓦片相互重叠（大小 {size} 像素，步距 {stride} 像素），因此其面积不能相加。</translation>
  </message>
  <message>
   <source>For class areas, tile a study without a stride, or with one of {size} px or more.</source>
   <translation>要得到类别面积，请在切分研究时不设步距，或将步距设为不小于 {size} 像素。</translation>
  </message>
  <message>
   <source>Of the random tiles {count} are labelled and not trained on; that is too few for an interval.</source>
   <translation>随机瓦片中有 {count} 个已标注且未用于训练；数量太少，无法给出置信区间。</translation>
  </message>
  <message>
   <source>Label the random tiles first. If the student was trained on them, draw more, or train it without them.</source>
   <translation>请先标注随机瓦片。如果学生模型曾用它们训练，请再抽取一些，或不用它们重新训练。</translation>
  </message>
  <message>
   <source>{count} random tiles are too few for {strata} strata: each needs {fewest} at least.</source>
   <translation>{count} 个随机瓦片对 {strata} 个层来说太少：每层至少需要 {fewest} 个。</translation>
  </message>
  <message>
   <source>Ask for {need} tiles or more, or for fewer strata.</source>
   <translation>请要求 {need} 个或更多瓦片，或减少层数。</translation>
  </message>
  <message>
   <source>The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.</source>
   <translation>地图的学生模型曾用 {count} 个随机瓦片训练。使用地图时，它们按已知瓦片计算，不属于样本。</translation>
  </message>
  <message>
   <source>The map does not help here. {reason}</source>
   <translation>地图在此没有帮助。{reason}</translation>
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation>--draws 不能为 {text}。</translation>
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation>请给出一个整数；0 表示不作比较。</translation>
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation>无法理解类别名称 {item}。</translation>
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation>请写成 --names 值=名称，例如 --names 2=水体。</translation>
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation>无法理解 --set {text}。</translation>
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation>请写成 --set 阶段.名称=值，例如 --set train.steps=900。</translation>
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation>--set {text} 的值不是有效的 YAML。</translation>
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation>请用引号将其括起。</translation>
  </message>
  <message>
   <source>The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.</source>
   <translation>在预算 {budget} 下，同一次抽取的各种方法合计选中了全部 {tiles} 个瓦片，没有剩余瓦片可供评分。</translation>
  </message>
  <message>
   <source>Lower the largest budget, or compare fewer selectors at a time.</source>
   <translation>请降低最大预算，或一次比较更少的选择方法。</translation>
  </message>
  <message>
   <source>{count} of {total} tiles are left out: the reference knows less than half of each.</source>
   <translation>{total} 个瓦片中有 {count} 个被排除：参考数据对每个瓦片的了解不足一半。</translation>
  </message>
  <message>
   <source>No reference was given.</source>
   <translation>未给出参考数据。</translation>
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation>请指定：--reference RASTER。</translation>
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation>标注 {budget} 个瓦片（共 {tiles} 个）后，没有剩余瓦片可用于评分。</translation>
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation>请降低预算。</translation>
  </message>
  <message>
   <source>Comparing, run {done} of {total}</source>
   <translation>正在比较，第 {done} 次运行，共 {total} 次</translation>
  </message>
  <message>
   <source>There is no selector named {name}.</source>
   <translation>没有名为 {name} 的选择方法。</translation>
  </message>
  <message>
   <source>Choose among {allowed}.</source>
   <translation>请从 {allowed} 中选择。</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>{path} could not be copied: {reason}.</source>
   <translation>无法复制 {path}：{reason}。</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers in QGIS and check the free space, then try again.</source>
   <translation>请在 QGIS 中保存或关闭对其图层的编辑，检查可用空间，然后重试。</translation>
  </message>
  <message>
   <source>Copying {file}</source>
   <translation>正在复制 {file}</translation>
  </message>
  <message>
   <source>The copy cannot be made in {path}: {reason}.</source>
   <translation>无法在 {path} 中制作副本：{reason}。</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder outside of the study.</source>
   <translation>请选择研究之外的新文件夹或空文件夹。</translation>
  </message>
  <message>
   <source>Where to copy was not said.</source>
   <translation>未说明复制到何处。</translation>
  </message>
  <message>
   <source>Name a folder: ddoq copy-study STUDY FOLDER.</source>
   <translation>请指定文件夹：ddoq copy-study STUDY FOLDER。</translation>
  </message>
  <message>
   <source>{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.</source>
   <translation>{count} 个栅格位于研究之外，未被复制：副本会在原来的位置找到它们，例如 {path}。</translation>
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation>发生了引擎未预见的错误（{kind}：{reason}）。</translation>
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation>研究完好无损。请附上 {path} 中的日志报告此问题。</translation>
  </message>
  <message>
   <source>The class raster {path} has {count} classes on the tiles.</source>
   <translation>类别栅格 {path} 在瓦片上有 {count} 个类别。</translation>
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation>请给出覆盖研究范围、含 1 到 254 个类别值的栅格；请检查其 CRS 以及哪些值被忽略。</translation>
  </message>
  <message>
   <source>Comparing with tile {done} of {total}</source>
   <translation>正在与瓦片比较，{done}/{total}</translation>
  </message>
  <message>
   <source>Values of the type {type} cannot be written as {asked}, which holds {allowed}.</source>
   <translation>类型为 {type} 的值无法写为 {asked}，该格式容纳 {allowed}。</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold all values as they are.</source>
   <translation>请选择 tif 或 pt，它们可原样保存所有值。</translation>
  </message>
  <message>
   <source>The class raster {path} is not there.</source>
   <translation>类别栅格 {path} 不存在。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.</source>
   <translation>{tiles} 个瓦片的潜表示（每个含 {length} 个数值）需要 {needed} GB 磁盘空间，而可用 {free} GB。</translation>
  </message>
  <message>
   <source>Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.</source>
   <translation>请释放空间，用更大的步距切分，或用更大的深度或更少的潜通道重新编码。</translation>
  </message>
  <message>
   <source>The study's encoder is {encoder}, from whose vectors no tile can be made again.</source>
   <translation>此研究的编码器为 {encoder}，无法由其向量还原瓦片。</translation>
  </message>
  <message>
   <source>Encode with a VAE first: ddoq encode {path} --encoder vae</source>
   <translation>请先用 VAE 编码：ddoq encode {path} --encoder vae</translation>
  </message>
  <message>
   <source>Reading the class raster</source>
   <translation>正在读取类别栅格</translation>
  </message>
  <message>
   <source>Decoding tile {done} of {total}</source>
   <translation>正在解码瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation>显卡内存不足。</translation>
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation>请减小批大小，关闭占用显卡的其他程序，或在处理器上训练（设备 cpu）。</translation>
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation>设备 {device} 在此计算机上不可用。</translation>
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation>请使用 --device auto 或 cpu，或安装支持该设备的 PyTorch 版本。</translation>
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation>设备 {device} 是单块显卡，而设置 devices 要求 {count} 块。</translation>
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation>要使用多块显卡，请将设备设为 cuda；否则请将 devices 设为 1。</translation>
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation>设置 devices 要求 {count} 个，而此计算机只有 {there} 个（{kind}）。</translation>
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation>请将 devices 设为 {there} 或更小。</translation>
  </message>
  <message>
   <source>The embeddings {path} are not there.</source>
   <translation>找不到嵌入 {path}。</translation>
  </message>
  <message>
   <source>{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.</source>
   <translation>{path} 中缺少研究 {total} 个瓦片中 {count} 个的嵌入，例如 {tile}。</translation>
  </message>
  <message>
   <source>Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.</source>
   <translation>请为研究的 tiles.parquet 中的每个瓦片提供一行；重新切片后编号可能不同。</translation>
  </message>
  <message>
   <source>{path} has no column tile_id, so that it is not known whose embeddings it holds.</source>
   <translation>{path} 没有 tile_id 列，因此不知道其中的嵌入属于哪些瓦片。</translation>
  </message>
  <message>
   <source>Add the ids that tiles.parquet of the study gives to its tiles.</source>
   <translation>请加入研究的 tiles.parquet 给各瓦片的编号。</translation>
  </message>
  <message>
   <source>{path} has no column of numbers beside tile_id.</source>
   <translation>{path} 除 tile_id 外没有数值列。</translation>
  </message>
  <message>
   <source>Give a table with a column of numbers for each component, or one of lists of them.</source>
   <translation>请提供每个分量一列数值的表，或一列数值列表的表。</translation>
  </message>
  <message>
   <source>In {path} {count} of the study's tiles have values that are empty, infinite or no number.</source>
   <translation>在 {path} 中，研究的 {count} 个瓦片的值为空、无穷或不是数字。</translation>
  </message>
  <message>
   <source>Fill them, or leave out the columns that hold them.</source>
   <translation>请补全这些值，或去掉包含它们的列。</translation>
  </message>
  <message>
   <source>{path} has several rows for the tile {tile}; {count} rows are too many.</source>
   <translation>{path} 中瓦片 {tile} 有多行；多出 {count} 行。</translation>
  </message>
  <message>
   <source>Leave one row for each tile.</source>
   <translation>请为每个瓦片只保留一行。</translation>
  </message>
  <message>
   <source>The lists in the column {column} of {path} are not all of one length.</source>
   <translation>{path} 的列 {column} 中的列表长度不一致。</translation>
  </message>
  <message>
   <source>Give each tile as many numbers.</source>
   <translation>请让每个瓦片的数值个数相同。</translation>
  </message>
  <message>
   <source>{path} cannot be read as a Parquet table: {reason}.</source>
   <translation>无法将 {path} 作为 Parquet 表读取：{reason}。</translation>
  </message>
  <message>
   <source>Write it anew, or give a raster.</source>
   <translation>请重新写出该表，或提供栅格。</translation>
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation>正在编码瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation>正在量测瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>The encoder precomputed was chosen, but no embeddings were named.</source>
   <translation>选择了编码器 precomputed，但没有指定嵌入。</translation>
  </message>
  <message>
   <source>Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.</source>
   <translation>请指定嵌入栅格或 Parquet 表：ddoq encode --encoder precomputed --from FILE。</translation>
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation>没有可供学习的瓦片。</translation>
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation>请用更小的瓦片大小或更低的最小有效比例运行 tile 阶段。</translation>
  </message>
  <message>
   <source>{count} of {total} tiles lie where the embeddings named by encode.source hold no data.</source>
   <translation>{total} 个瓦片中有 {count} 个位于 encode.source 所指嵌入没有数据的地方。</translation>
  </message>
  <message>
   <source>Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: ddoq tile --area.</source>
   <translation>请提供覆盖研究范围的嵌入（检查其坐标参考系和无数据值），或只切分其覆盖的区域：ddoq tile --area。</translation>
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation>瓦片有 {found} 个波段，而编码器是从 {bands} 个波段学习的。</translation>
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation>请使用波段相同的栅格，或重新运行 encode 阶段。</translation>
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation>瓦片宽 {found} 像素，而编码器是从 {size} 像素的瓦片学习的。</translation>
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation>请切分 {size} 像素的瓦片，或重新运行 encode 阶段。</translation>
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation>正在读取瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation>编码器文件 {path} 缺失或损坏。</translation>
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation>请重新运行 encode 阶段；该文件将重新生成。</translation>
  </message>
  <message>
   <source>The textons' surroundings of {window} px have no middle pixel.</source>
   <translation>纹理基元的邻域为 {window} 像素，没有中心像素。</translation>
  </message>
  <message>
   <source>Give an odd number of pixels.</source>
   <translation>请给出奇数个像素。</translation>
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation>编码器尚未学习。</translation>
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation>请先运行 encode 阶段。</translation>
  </message>
  <message>
   <source>The encoder {name} cannot be one of those that are joined.</source>
   <translation>编码器 {name} 不能作为被联合的编码器之一。</translation>
  </message>
  <message>
   <source>Name others in the setting joined, such as textons, spectral.</source>
   <translation>请在设置 joined 中指定其他编码器，例如 textons, spectral。</translation>
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation>{folder} 中的编码器是 {found}，而不是 {encoder}。</translation>
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation>请用所需的编码器重新运行 encode 阶段。</translation>
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation>编码器选项 {option} 的值 {value} 超出范围。</translation>
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation>请将 {option} 设为 {least} 到 {most} 之间的值。</translation>
  </message>
  <message>
   <source>The encoder joined needs two encoders or more, and it was given {count}.</source>
   <translation>编码器 joined 需要两个或更多编码器，但只给了 {count} 个。</translation>
  </message>
  <message>
   <source>Name several in the setting joined, such as textons, spectral.</source>
   <translation>请在设置 joined 中指定多个，例如 textons, spectral。</translation>
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation>没有名为 {name} 的编码器。</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>请从 {allowed} 中选择一个。</translation>
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation>编码器选项 {option} 不能为 {value}。</translation>
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation>编码器 {encoder} 没有选项 {option}。</translation>
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation>其选项有 {allowed}。</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>正在写入 {file}</translation>
  </message>
  <message>
   <source>Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. The setting acquired (--acquired) gives the day.</source>
   <translation>并非每个栅格都说明了拍摄时间：未说明时，STAC 的条目采用标签的时间。设置 acquired（--acquired）可给出日期。</translation>
  </message>
  <message>
   <source>Where to write was not said.</source>
   <translation>未说明写入到何处。</translation>
  </message>
  <message>
   <source>Give a new or an empty folder.</source>
   <translation>请给出新文件夹或空文件夹。</translation>
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation>尚无瓦片带有掩膜：仅导出影像。</translation>
  </message>
  <message>
   <source>{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.</source>
   <translation>{raster} 在地球上没有位置：它没有 CRS，或其 CRS 无法换算为经纬度。STAC 需要这样的 CRS。</translation>
  </message>
  <message>
   <source>Choose another format, or assign the CRS (QGIS: Raster &gt; Projections &gt; Assign Projection) and tile anew.</source>
   <translation>请选择其他格式，或指定 CRS（QGIS：栅格 &gt; 投影 &gt; 指定投影）并重新切分。</translation>
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation>{folder} 不为空，且不是先前的导出结果。</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation>请选择一个新文件夹或空文件夹。</translation>
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation>{folder} 是先前的导出结果，但其中的 {other} 不是；它会丢失。</translation>
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation>请将其移到别处，或选择一个新文件夹。</translation>
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation>瓦片选项不能为 {tiles}。</translation>
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation>请选择 medoids（要标注的瓦片）或 all（全部）。</translation>
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation>正在导出瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation>{path} 的字段 {field} 中有不是类别编号的值（类别编号为 0 到 254 的整数）。</translation>
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation>请选择其他字段，或在新字段中从 1 开始为类别编号。</translation>
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation>{total} 个瓦片中有 {count} 个由手工标注，保持不变（设置 over_hand）。</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so the labels have no place on the raster.</source>
   <translation>{without} 没有 CRS,而 {other} 有,因此标签在栅格上没有位置。</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>请为缺少 CRS 的文件指定正确的 CRS（gdal_edit -a_srs，或 QGIS：栅格 &gt; 投影 &gt; 指定投影）。</translation>
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation>正在保存瓦片的标签 {done}/{total}</translation>
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation>掩膜 {done}/{total}</translation>
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation>标签 {path} 不存在。</translation>
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation>未说明 {path} 的哪个字段存放类别。</translation>
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation>请指定：--field NAME。</translation>
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation>{path} 的字段 {field} 中没有已标注的多边形或点{found}。</translation>
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation>请给出多边形或点图层，并将类别存放在一个字段中。</translation>
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation>{path} 没有字段 {field}；其字段有 {fields}。</translation>
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation>请选择存放类别的字段。</translation>
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation>研究中尚无已标注的瓦片。</translation>
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation>请用 --from 给出标签，或在 QGIS 中标注 review.gpkg 的瓦片。</translation>
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation>{path} 中有非整数值，因此不是类别编号。</translation>
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation>请给出类别编号栅格，或先对其取整。</translation>
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation>{source} 没有标注这 {tiles} 个瓦片中的任何像素。</translation>
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation>请检查它是否覆盖研究范围（首先检查其 CRS），以及哪些值被忽略（--ignore）。</translation>
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation>正在读取瓦片的标签 {done}/{total}</translation>
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation>有 {count} 条标签属于以其他方式切分的瓦片。它们已在 review.gpkg 中另行保存，当研究恢复原来的切分方式时会重新生效。</translation>
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation>标签栅格 {path} 有 {bands} 个波段，而类别编号只在一个波段中。</translation>
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation>请指定存放类别编号的波段，或导出单波段栅格（类别的彩色图片不可用）。</translation>
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation>类别超过 254 个。</translation>
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation>请合并标签中的类别，或用 --ignore 指定要忽略的值。</translation>
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation>{path} 的字段 {field} 中有 {count} 个类别无法编号：{unknown}。</translation>
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation>请将它们加入类别表，更正其拼写，或选择其他字段（最多 254 个类别）。</translation>
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation>请降低该阶段的内存或批大小，或使用处理器（--device cpu）。</translation>
  </message>
  <message>
   <source>{path} is being written all the time.</source>
   <translation>{path} 一直在被写入。</translation>
  </message>
  <message>
   <source>Close the study there, then try again.</source>
   <translation>请在那里关闭该研究，然后重试。</translation>
  </message>
  <message>
   <source>{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.</source>
   <translation>{other} 已将类别“{source}”合并到“{into}”。此处两者都保留：如果您同意，请在类别表中合并。</translation>
  </message>
  <message>
   <source>Comparing tile {done} of {total}</source>
   <translation>正在比较瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>{path} is damaged, or is no review.gpkg of a study.</source>
   <translation>{path} 已损坏，或不是研究的 review.gpkg。</translation>
  </message>
  <message>
   <source>Ask for a new copy (ddoq copy-study makes one).</source>
   <translation>请索取新的副本（ddoq copy-study 可制作）。</translation>
  </message>
  <message>
   <source>Labels are being given in this study all the time, so that nothing could be merged.</source>
   <translation>此研究中一直在标注，因此无法合并任何内容。</translation>
  </message>
  <message>
   <source>Pause the labelling for a moment, then try again.</source>
   <translation>请暂停标注片刻，然后重试。</translation>
  </message>
  <message>
   <source>{path} cannot be read: you may not, or another program has locked it.</source>
   <translation>无法读取 {path}：您没有权限，或另一个程序已将其锁定。</translation>
  </message>
  <message>
   <source>Change its permissions, or close the study there; then try again.</source>
   <translation>请更改其权限，或在那里关闭该研究；然后重试。</translation>
  </message>
  <message>
   <source>Merging tile {done} of {total}</source>
   <translation>正在合并瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>There is no copy of a study at {path}.</source>
   <translation>{path} 处没有研究的副本。</translation>
  </message>
  <message>
   <source>Give the folder of the other study, or its review.gpkg.</source>
   <translation>请给出另一研究的文件夹，或其 review.gpkg。</translation>
  </message>
  <message>
   <source>The other copy has labels from an import, and their file {name} is not beside its review.gpkg.</source>
   <translation>另一副本含有导入的标签，而其文件 {name} 不在它的 review.gpkg 旁边。</translation>
  </message>
  <message>
   <source>Give the whole folder of the other study, not review.gpkg alone.</source>
   <translation>请给出另一研究的整个文件夹，而不只是 review.gpkg。</translation>
  </message>
  <message>
   <source>The copy to merge was not named.</source>
   <translation>未指定要合并的副本。</translation>
  </message>
  <message>
   <source>Name it: ddoq merge-labels STUDY --other PATH.</source>
   <translation>请指定：ddoq merge-labels STUDY --other PATH。</translation>
  </message>
  <message>
   <source>{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels are not in the copy: copies are made safely by ddoq copy-study.</source>
   <translation>{path} 写入时旁边有日志（-wal），但现在缺少该日志。如果在其打开时复制，最新的标签不在副本中：请用 ddoq copy-study 安全地制作副本。</translation>
  </message>
  <message>
   <source>{other} has nothing new since it was merged last.</source>
   <translation>自上次合并以来，{other} 没有新内容。</translation>
  </message>
  <message>
   <source>The tiles of {path} are cut otherwise than those of this study, or from other rasters.</source>
   <translation>{path} 的瓦片与此研究的瓦片切分方式不同，或来自其他栅格。</translation>
  </message>
  <message>
   <source>Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.</source>
   <translation>请合并同一研究的、以相同方式切分的副本；用相同栅格和大小运行 ddoq tile 可得到这样的副本。</translation>
  </message>
  <message>
   <source>What {other} calls “{theirs}” is “{ours}” here.</source>
   <translation>{other} 中的“{theirs}”在此处为“{ours}”。</translation>
  </message>
  <message>
   <source>{path} is the review.gpkg of this study itself.</source>
   <translation>{path} 就是此研究自身的 review.gpkg。</translation>
  </message>
  <message>
   <source>Give the copy that the other annotator works on.</source>
   <translation>请给出另一标注者所用的副本。</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>没有名为 {name} 的网络架构。</translation>
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation>骨干网络 {backbone} 没有权重 {weights}。</translation>
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation>基于骨干网络 {backbone} 的网络架构 {architecture} 不适用于 {size_px} 像素的瓦片。</translation>
  </message>
  <message>
   <source>{path} is no ONNX model, or it is damaged.</source>
   <translation>{path} 不是 ONNX 模型，或已损坏。</translation>
  </message>
  <message>
   <source>Export the model again.</source>
   <translation>请重新导出模型。</translation>
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation>无法下载 {backbone} 的权重 {weights}。</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation>请检查互联网连接，或将预训练权重留空。</translation>
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation>网络架构 dpt 需要视觉 Transformer，而 {backbone} 不是。</translation>
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation>请选择骨干网络 compact 或 timm 中的一种（例如 tu-vit_small_patch16_224），或选择其他网络架构。</translation>
  </message>
  <message>
   <source>{path} is no student that this program exported.</source>
   <translation>{path} 不是本程序导出的学生模型。</translation>
  </message>
  <message>
   <source>Export a student with ddoq export-model.</source>
   <translation>请用 ddoq export-model 导出学生模型。</translation>
  </message>
  <message>
   <source>The model {path} cannot be read: {reason}.</source>
   <translation>无法读取模型 {path}：{reason}。</translation>
  </message>
  <message>
   <source>The network {architecture} with {backbone} cannot be written as {form}.</source>
   <translation>网络 {architecture}（骨干网络 {backbone}）无法写为 {form}。</translation>
  </message>
  <message>
   <source>Choose another format, or train a unet, which can.</source>
   <translation>请选择其他格式，或训练可以导出的 unet。</translation>
  </message>
  <message>
   <source>The model {path} takes windows of {window_px} px, and no others.</source>
   <translation>模型 {path} 只接受 {window_px} px 的窗口。</translation>
  </message>
  <message>
   <source>Leave Window empty, or export the model with other windows.</source>
   <translation>请将“窗口”留空，或用其他窗口导出模型。</translation>
  </message>
  <message>
   <source>{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.</source>
   <translation>据 {rounds} 轮的结果，再增加 {more} 个瓦片预计使精度变化 {gain} 个百分点（95 % 置信区间为 {low} 至 {high}）。</translation>
  </message>
  <message>
   <source>Asking the student, tile {done} of {total}</source>
   <translation>正在询问学生模型，瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>What more tiles would bring cannot be told before two rounds are labelled.</source>
   <translation>在标注完两轮之前，无法得知更多瓦片会带来什么。</translation>
  </message>
  <message>
   <source>No tile is left to ask for: all {tiles} are labelled, skipped or rejected.</source>
   <translation>没有可要求标注的瓦片了：全部 {tiles} 个都已标注、跳过或拒绝。</translation>
  </message>
  <message>
   <source>Tile a larger area, or map the study with the present student.</source>
   <translation>请切分更大的区域，或用当前学生模型对研究制图。</translation>
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation>{raster} 有 {count} 个波段，而学生模型是用 {trained} 个波段训练的。</translation>
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation>请对波段及其顺序相同的栅格制图：{names}。</translation>
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation>{raster} 的波段 {number} 是 {name}，而学生模型训练时该处为 {trained}。</translation>
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation>正在对 {name} 制图，块 {done}/{total}</translation>
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation>{window_px} 像素的窗口不能重叠 {overlap_px} 像素。</translation>
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation>请使重叠小于窗口；通常为窗口的四分之一。</translation>
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation>正在为地图构建金字塔</translation>
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation>正在制图，窗口 {done}/{total}</translation>
  </message>
  <message>
   <source>Writing the map</source>
   <translation>正在写入地图</translation>
  </message>
  <message>
   <source>The setting bands names {named} channels, but the rasters have {count} bands.</source>
   <translation>设置 bands 指定了 {named} 个通道，但栅格有 {count} 个波段。</translation>
  </message>
  <message>
   <source>Name one for each band, in the raster's order: {channels}, or - for none.</source>
   <translation>请按栅格的顺序为每个波段指定一个：{channels}，没有则用 -。</translation>
  </message>
  <message>
   <source>The setting bands cannot name {name}: {model} has no such channel, or it is named twice.</source>
   <translation>设置 bands 不能指定 {name}：{model} 没有这个通道，或它被指定了两次。</translation>
  </message>
  <message>
   <source>Its channels are {channels}; - stands for a band that is left out.</source>
   <translation>它的通道是 {channels}；- 表示略去的波段。</translation>
  </message>
  <message>
   <source>The setting bands leaves out every band.</source>
   <translation>设置 bands 略去了所有波段。</translation>
  </message>
  <message>
   <source>Name at least one of the channels {channels}.</source>
   <translation>请至少指定通道 {channels} 中的一个。</translation>
  </message>
  <message>
   <source>It is not known which of the {count} bands belong to the {wanted} channels of {model}.</source>
   <translation>不知道 {count} 个波段中哪些属于 {model} 的 {wanted} 个通道。</translation>
  </message>
  <message>
   <source>Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.</source>
   <translation>请在设置 bands 中按栅格的顺序指定每个波段的通道：{channels}，没有则用 -。</translation>
  </message>
  <message>
   <source>The weights of {model} could not be downloaded from {address}: {reason}.</source>
   <translation>无法从 {address} 下载 {model} 的权重：{reason}。</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the setting weights_file.</source>
   <translation>请检查网络连接，或在别处下载该文件并放入 {folder}，或在设置 weights_file 中指定它。</translation>
  </message>
  <message>
   <source>Downloading weights: {done} MB</source>
   <translation>正在下载权重：{done} MB</translation>
  </message>
  <message>
   <source>The rasters have no band for these channels of {model}, which see their mean: {channels}.</source>
   <translation>栅格没有对应 {model} 的这些通道的波段，它们以平均值代替：{channels}。</translation>
  </message>
  <message>
   <source>What {address} gave is not the file of {model}: its content has another hash.</source>
   <translation>{address} 给出的不是 {model} 的文件：其内容的哈希不同。</translation>
  </message>
  <message>
   <source>Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.</source>
   <translation>请稍后再试；代理可能发送了别的内容。或在设置 weights_file 中指定您自己的文件。</translation>
  </message>
  <message>
   <source>The file of weights {path} is not there.</source>
   <translation>权重文件 {path} 不存在。</translation>
  </message>
  <message>
   <source>Check the setting weights_file.</source>
   <translation>请检查设置 weights_file。</translation>
  </message>
  <message>
   <source>{path} holds no named tensors.</source>
   <translation>{path} 中没有带名称的张量。</translation>
  </message>
  <message>
   <source>Give a file with the state_dict of the network.</source>
   <translation>请提供包含该网络 state_dict 的文件。</translation>
  </message>
  <message>
   <source>{model} needs the wavelength of each band, and the rasters do not tell it.</source>
   <translation>{model} 需要每个波段的波长，而栅格没有提供。</translation>
  </message>
  <message>
   <source>Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.</source>
   <translation>请在设置 wavelengths 中按栅格的顺序给出 {count} 个以微米为单位的数，例如 0.49, 0.56, 0.665。</translation>
  </message>
  <message>
   <source>The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, such as {example}.</source>
   <translation>{source} 的权重不适合 {model}：缺少其 {missing} 个张量，另有 {wrong} 个不属于它，例如 {example}。</translation>
  </message>
  <message>
   <source>Name the network that the file was made for in the setting model.</source>
   <translation>请在设置 model 中指定该文件所对应的网络。</translation>
  </message>
  <message>
   <source>The weights of {model} come from {source}; their licence: {licence}.</source>
   <translation>{model} 的权重来自 {source}；其许可证：{licence}。</translation>
  </message>
  <message>
   <source>The weights of {model} could not be had from timm: {reason}.</source>
   <translation>无法从 timm 获得 {model} 的权重：{reason}。</translation>
  </message>
  <message>
   <source>Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.</source>
   <translation>请检查网络连接，或从 {page} 下载该文件并在设置 weights_file 中指定它。</translation>
  </message>
  <message>
   <source>There is no pretrained network named {model}.</source>
   <translation>没有名为 {model} 的预训练网络。</translation>
  </message>
  <message>
   <source>Use a name of timm's, or one of the multispectral networks, such as {near}.</source>
   <translation>请使用 timm 的名称，或多光谱网络之一，例如 {near}。</translation>
  </message>
  <message>
   <source>{path} is no file of weights that can be read without running code from it.</source>
   <translation>{path} 不是无需运行其中代码即可读取的权重文件。</translation>
  </message>
  <message>
   <source>Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.</source>
   <translation>请提供只含张量的文件：safetensors，或 torch.save 写出的 state_dict。</translation>
  </message>
  <message>
   <source>The network {model} gives no map of features for an image of {size} px: {reason}.</source>
   <translation>网络 {model} 对 {size} px 的图像不给出特征图：{reason}。</translation>
  </message>
  <message>
   <source>Choose another network, such as resnet18 or vit_small_patch16_224.</source>
   <translation>请选择其他网络，例如 resnet18 或 vit_small_patch16_224。</translation>
  </message>
  <message>
   <source>The wavelengths {given} do not fit {count} bands in micrometres.</source>
   <translation>波长 {given} 不适合 {count} 个波段（以微米为单位）。</translation>
  </message>
  <message>
   <source>Give {count} numbers from 0.1 to 100, in the raster's order.</source>
   <translation>请按栅格的顺序给出 {count} 个 0.1 到 100 之间的数。</translation>
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation>除已有的 {fixed} 个单元外，{tiles} 个各含 {dimension} 个数值的瓦片无法再构成 {budget} 个单元。</translation>
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation>请降低预算，或切分更大的区域。固定质心的数值个数须与瓦片相同。</translation>
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation>正在逐个瓦片移动最近的质心</translation>
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation>无法生成 {budget} 个单元的曲线。</translation>
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation>请给出不小于 1 的预算。</translation>
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation>正在移动质心</translation>
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation>正在逐批移动质心</translation>
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation>{tiles} 个瓦片中有 {broken} 个的嵌入含有 NaN 或无穷大。</translation>
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation>请排除这些瓦片，或填补其无数据像素后重新编码。</translation>
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation>预算没有名为 {rule} 的规则。</translation>
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation>请从 {rules} 中选择一个。</translation>
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation>正在分布初始质心</translation>
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation>{tiles} 个瓦片无法构成 {budget} 个单元。</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation>请给出 1 到 {tiles} 之间的预算，或切分更大的区域。</translation>
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation>嵌入的形状为 {shape}；它必须是“瓦片 × 数值”的表，且两者至少各有一个。</translation>
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation>每个瓦片须占一行。如果没有剩下瓦片，请切分更大的区域，或降低最小有效比例。</translation>
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation>没有步长为 {step} 的方法 {solver}。</translation>
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation>请从 {solvers} 中选择方法，从 {steps} 中选择步长。</translation>
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation>嵌入的类型为 {kind}，不是数值。</translation>
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation>请给出实数表，每个瓦片一行。</translation>
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation>协同工作的 {ranks} 个进程中有一个中断（{reason}）。</translation>
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation>请再次运行同一命令：它会从上一个检查点继续。如果仍然失败，请只用一个设备（--devices 1），并附上研究的 runs 文件夹中的日志报告此问题。</translation>
  </message>
  <message>
   <source>One of the {processes} processes that worked at the same time broke off ({reason}).</source>
   <translation>同时运行的 {processes} 个进程中有一个中断了（{reason}）。</translation>
  </message>
  <message>
   <source>Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it with the log in the study's folder runs.</source>
   <translation>请再次运行同一命令：已完成的结果会保留。若仍失败，请使用单个进程（--processes 1），并附上研究文件夹 runs 中的日志进行报告。</translation>
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation>{path} 含有复数（波段 {band} 为 {dtype}），不受支持。</translation>
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation>请先计算振幅或强度（例如用栅格计算器），或选择其他波段。</translation>
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation>{path} 是包含 {count} 个栅格的容器，自身没有像素。</translation>
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation>请用全名给出其中一个：{names}。</translation>
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation>{path} 仅通过控制点或 RPC 定位，因此其像素没有规则格网。</translation>
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation>请先用 gdalwarp 校正（在 QGIS 中：栅格 &gt; 投影 &gt; 变形），再使用其结果。</translation>
  </message>
  <message>
   <source>{without} has no CRS and {other} has one, so one has no place on the other.</source>
   <translation>{without} 没有坐标参考系而 {other} 有，因此二者无法对位。</translation>
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation>无法完整读取 {path}：{reason}。</translation>
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation>该文件或其引用的文件已损坏或不完整：请重新复制或下载，并用 gdalinfo -checksum 检查。</translation>
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation>{path} 的地理配准使其像素面积为零。</translation>
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation>请用 gdal_edit -a_ullr 更正，或重新导出栅格。</translation>
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation>研究中某个栅格的描述不完整：{reason}。</translation>
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation>请重新运行 tile 阶段。</translation>
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation>{path} 为空：大小为 0 字节。</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>请重新复制或下载。</translation>
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation>{path} 不存在。</translation>
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation>请检查路径；磁盘或网络文件夹可能未连接。</translation>
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation>{path} 引用了不存在的 {source}。</translation>
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation>请将该文件放回原处，或用现有文件重新构建虚拟栅格。</translation>
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation>{path} 没有波段。</translation>
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation>请给出至少有一个波段的栅格。</translation>
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation>{path} 没有可用的波段 {missing}；其可用波段为 {bands}。</translation>
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation>请从中选择波段。</translation>
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation>无法从坐标参照系 {source} 转换到 {target}。</translation>
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation>请为该文件指定正确的 CRS（QGIS：栅格 &gt; 投影 &gt; 指定投影），或为其单独建立研究。</translation>
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation>{path} 不是 GDAL 能打开的栅格（{reason}）。</translation>
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation>请给出影像文件，例如 GeoTIFF；可用 gdalinfo 查看 GDAL 如何识别文件。</translation>
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation>{path} 只有 Alpha 波段。</translation>
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation>请给出带有影像波段的栅格，或在设置 bands 中指定该波段。</translation>
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation>同一研究的栅格必须使用相同的波段；此处使用的是 {counts}。</translation>
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation>请在设置 bands 中选择共有的波段，或为每类栅格分别建立研究。</translation>
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation>参考数据 {path} 在瓦片上有 {count} 个类别。</translation>
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation>参考数据 {path} 不存在。</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>正在读取参考数据</translation>
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation>正在比较地图与参考数据</translation>
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation>无法绘制嵌入：{shape} 不是有限数值的表。</translation>
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation>请重新运行 encode 阶段。</translation>
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation>报告的 {part} 部分前后不一致：其中的列表长度不同或为空。</translation>
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation>请重新运行生成它的阶段，然后运行 report 阶段。</translation>
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation>瓦片 {tile_id} 的图片形状为 {shape}，类型为 {type}。</translation>
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation>请以 8 位红、绿、蓝 (H, W, 3) 的形式给出图片。</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>正在写入报告</translation>
  </message>
  <message>
   <source>An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.</source>
   <translation>review.gpkg 中的某条记录不含 {height} x {width} 像素瓦片的标签。</translation>
  </message>
  <message>
   <source>Bring back a copy of review.gpkg, or undo that entry in QGIS.</source>
   <translation>请恢复 review.gpkg 的副本，或在 QGIS 中撤销该条记录。</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation>请检查该文件及其文件夹。</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation>磁盘已满：无法写入 {path}；此前已确认的内容是安全的。</translation>
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation>请释放此磁盘的空间，然后重试。</translation>
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation>另一个程序正在写入 {path}。</translation>
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation>请在该程序中保存或结束对其图层的编辑，然后重试。</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation>无法写入 {path}：您只有读取权限。</translation>
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation>请更改该文件及其文件夹的权限。</translation>
  </message>
  <message>
   <source>A teacher is named, and no labels; but the student is not to learn from the teacher alone.</source>
   <translation>指定了教师模型，但没有标注；而学生模型并未设为只向教师模型学习。</translation>
  </message>
  <message>
   <source>Set train.labels to soft, or give labels.</source>
   <translation>请将 train.labels 设为 soft，或提供标注。</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>正在生成示例场景</translation>
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation>无法生成边长为 {size_px} 像素的示例场景。</translation>
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation>请选择 {smallest} 到 {largest} 像素之间的大小。</translation>
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation>正在写入示例场景</translation>
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation>预测结果中有超出 0 到 {last} 的类别索引。</translation>
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation>没有预测的像素在参考数据中也请用 255 掩膜。</translation>
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation>参考数据的形状为 {reference}，而预测结果为 {predicted}。</translation>
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation>请使两者位于相同的像素上。</translation>
  </message>
  <message>
   <source>{budget} of {tiles} tiles cannot be chosen.</source>
   <translation>无法从 {tiles} 个瓦片中选择 {budget} 个。</translation>
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}.</source>
   <translation>请给出 1 到 {tiles} 之间的预算。</translation>
  </message>
  <message>
   <source>Choosing tile {done} of {total}</source>
   <translation>正在选择第 {done} 个瓦片，共 {total} 个</translation>
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation>{budget} 个单元中有 {empty} 个没有瓦片，因此没有中心点。</translation>
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation>请用更低的预算重新运行选择。</translation>
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation>{cells} 个单元没有权重：占比必须是不小于 0 的数，且至少有一个大于 0。</translation>
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation>请重新运行选择。</translation>
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation>正在量测瓦片对全体的代表程度</translation>
  </message>
  <message>
   <source>There is no way to choose tiles named {name}.</source>
   <translation>没有名为 {name} 的瓦片选择方式。</translation>
  </message>
  <message>
   <source>Moving the medoids</source>
   <translation>正在移动中心瓦片</translation>
  </message>
  <message>
   <source>The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.</source>
   <translation>方法 ddoq-kinds 需要知道瓦片由哪些种类的像素组成。</translation>
  </message>
  <message>
   <source>Choose the method ddoq, which needs to know none.</source>
   <translation>请选择不需要了解像素种类的方法 ddoq。</translation>
  </message>
  <message>
   <source>This way to choose tiles needs the classes of all tiles.</source>
   <translation>这种选择方式需要所有瓦片的类别。</translation>
  </message>
  <message>
   <source>Give a reference, or choose a way that needs none.</source>
   <translation>请提供参考数据，或选择不需要参考的方式。</translation>
  </message>
  <message>
   <source>The method coverage needs tiles that are encoded as shares of textons or tokens.</source>
   <translation>方法 coverage 需要以纹理基元或 tokens 比例编码的瓦片。</translation>
  </message>
  <message>
   <source>Encode the tiles with the encoder textons or tokens, or choose the method ddoq.</source>
   <translation>请用编码器 textons 或 tokens 对瓦片编码，或选择方法 ddoq。</translation>
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation>没有名为 {normalisation} 的归一化。</translation>
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation>请选择 mean1 或 pytorch-smt。</translation>
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation>正在与随机瓦片比较，{done}/{total}</translation>
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation>请将预算降至 {tiles} 或更低，或切分更大的区域。</translation>
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation>无法给出距离：{cells} 个权重必须是不小于 0 的数，且嵌入不得为 NaN 或无穷大。</translation>
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation>请排除没有可用嵌入的瓦片，然后重新运行选择。</translation>
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation>权重方式无效：{mode}。</translation>
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation>请从 {modes} 中选择一个，或给出 0（均匀）到 1（密度）之间的数。</translation>
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation>设置{origin} 不是按阶段组织的映射。</translation>
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation>请以阶段名称和冒号开头：{allowed}。</translation>
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation>小节 {name}{origin} 不是设置列表。</translation>
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation>请将其设置缩进写在下方：{allowed}。</translation>
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation>设置文件 {path} 不是有效的 YAML{line}。</translation>
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation>请将每项设置写成“name: value”，并在其阶段下方缩进两个空格。</translation>
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation>没有名为 {name} 的设置{origin}。</translation>
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation>{hint}此处允许：{allowed}。</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>无法读取设置文件 {path}：{reason}。</translation>
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation>设置 {name}{origin} 不能为 {value}：{reason}。</translation>
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation>允许：{allowed}。</translation>
  </message>
  <message>
   <source>{count} conflicts are settled</source>
   <translation>已解决 {count} 个冲突</translation>
  </message>
  <message>
   <source>The tile {tile} of this conflict is not among the study's tiles any more.</source>
   <translation>此冲突的瓦片 {tile} 已不在研究的瓦片之中。</translation>
  </message>
  <message>
   <source>Tile the study as before, then settle it.</source>
   <translation>请按原来的方式切分研究，然后解决它。</translation>
  </message>
  <message>
   <source>There is no such conflict to settle.</source>
   <translation>没有要解决的此类冲突。</translation>
  </message>
  <message>
   <source>Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.</source>
   <translation>未解决的冲突列在 review.gpkg 的 conflicts 表中；ddoq merge-labels 会找出冲突。</translation>
  </message>
  <message>
   <source>More than one copy has other labels for the same tile: {others}.</source>
   <translation>有多个副本对同一瓦片有不同的标签：{others}。</translation>
  </message>
  <message>
   <source>Say whose to take with --against NAME.</source>
   <translation>请用 --against NAME 说明采用谁的标签。</translation>
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation>给出了 {values} 个值，用于将 {bands} 个波段还原为原单位。</translation>
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation>请为每个波段给出一个均值和一个标准差。</translation>
  </message>
  <message>
   <source>{first}: {one} and {second}: {other} in {path} do not go together.</source>
   <translation>{path} 中的 {first}: {one} 与 {second}: {other} 不能同时使用。</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>请只保留其中一个。</translation>
  </message>
  <message>
   <source>{path} lacks {missing}, which the decoding pipeline needs.</source>
   <translation>{path} 缺少 {missing}，而解码流程需要它。</translation>
  </message>
  <message>
   <source>Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.</source>
   <translation>请将其加在 dataset_distillation 下方；若要改为选择研究的瓦片，请去掉 mode。</translation>
  </message>
  <message>
   <source>The mode {mode} in {path} is not one of distillation.</source>
   <translation>{path} 中的模式 {mode} 不是蒸馏的模式。</translation>
  </message>
  <message>
   <source>Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.</source>
   <translation>允许：{allowed}；不写模式时选择研究的瓦片。训练请用 ddoq train，制图请用 ddoq predict。</translation>
  </message>
  <message>
   <source>The key {name} in {path} is refused: {reason}.</source>
   <translation>不接受 {path} 中的键 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{way}</source>
   <translation>{way}</translation>
  </message>
  <message>
   <source>The section {name} in {path} is not read here.</source>
   <translation>此处不读取 {path} 中的小节 {name}。</translation>
  </message>
  <message>
   <source>{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.</source>
   <translation>{path} 不是 pytorch-smt 的蒸馏配置：其中没有小节 dataset_distillation。</translation>
  </message>
  <message>
   <source>Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.</source>
   <translation>请将其键写在 dataset_distillation: 下方，缩进两个空格；我们自己的设置用 --settings 给出。</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} 已损坏，无法读取。</translation>
  </message>
  <message>
   <source>Run the distillation again.</source>
   <translation>请重新运行蒸馏。</translation>
  </message>
  <message>
   <source>Copy it again, or save the weights again.</source>
   <translation>请重新复制，或重新保存权重。</translation>
  </message>
  <message>
   <source>{config} decodes the images that it names itself, so {given} has no meaning.</source>
   <translation>{config} 解码它自己指定的影像，因此 {given} 没有意义。</translation>
  </message>
  <message>
   <source>Leave it away, or set mode: medoid to choose tiles of a study.</source>
   <translation>请将其去掉，或设 mode: medoid 以选择研究的瓦片。</translation>
  </message>
  <message>
   <source>The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.</source>
   <translation>配置要求使用设备 {device}，而此计算机没有该设备：将改用 {taken}，可能较慢。</translation>
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation>数据加载器没有给出瓦片。</translation>
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation>请检查其数据集，并确认 drop_last 没有丢弃唯一的批次。</translation>
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation>正在编码第 {done} 批</translation>
  </message>
  <message>
   <source>{path} names the class {target}, which is not ours and is not loaded.</source>
   <translation>{path} 指定了类 {target}，它不是我们的类，不予加载。</translation>
  </message>
  <message>
   <source>Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and dataset_config_path (docs/pytorch-smt.md shows both).</source>
   <translation>请只保留 mode 和 dataset_distillation，并在采用我们格式的文件中描述自编码器和影像，由 vae_config_path 和 dataset_config_path 给出（两者的示例见 docs/pytorch-smt.md）。</translation>
  </message>
  <message>
   <source>Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.</source>
   <translation>请改为写影像：images: 加上文件夹，或路径的 CSV 或 Parquet 文件，例如其 input_csv_path。</translation>
  </message>
  <message>
   <source>Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>请将我们网络的参数写在 model: 下方（in_channels、size_px、latent_channels 等），并使用它的权重；您自己的网络请在 Python 中给出：VaeDdoqDistillationPipeline(vae=...)。</translation>
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation>影像无法写为 {asked}。</translation>
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation>请选择 auto，或从 {allowed} 中选择一个。</translation>
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation>{bands} 个波段的影像无法写为 {asked}。</translation>
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation>请选择 tif 或 pt，它们可容纳任意数量的波段。</translation>
  </message>
  <message>
   <source>{path} has {found} bands, and the autoencoder {bands}.</source>
   <translation>{path} 有 {found} 个波段，而自编码器有 {bands} 个。</translation>
  </message>
  <message>
   <source>Name the bands to use: bands: [1, 2, ...], or give images with these bands.</source>
   <translation>请指定要使用的波段：bands: [1, 2, ...]，或给出具有这些波段的影像。</translation>
  </message>
  <message>
   <source>{path} is neither a CSV nor a Parquet file.</source>
   <translation>{path} 既不是 CSV 也不是 Parquet 文件。</translation>
  </message>
  <message>
   <source>Give one with a column image of paths.</source>
   <translation>请给出含有路径列 image 的文件。</translation>
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation>影像的形状不同：{shapes}。</translation>
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation>请将它们裁剪为同一大小，且波段相同。</translation>
  </message>
  <message>
   <source>An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.</source>
   <translation>{path} 的一幅影像或一个窗口为 {width} × {height} 像素，而自编码器接受 {size} × {size} 像素。</translation>
  </message>
  <message>
   <source>Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.</source>
   <translation>请先将其切分为瓦片（ddoq export --format pytorch-smt 可写出这样的瓦片），或列出窗口：col 列和 row 列。</translation>
  </message>
  <message>
   <source>{path} has {value} in it, which only Hydra resolves.</source>
   <translation>{path} 中含有 {value}，只有 Hydra 能解析它。</translation>
  </message>
  <message>
   <source>Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... &gt; conf.yaml</source>
   <translation>请直接写出值，或先在装有 pytorch-smt 的地方解析：pytorch-smt --cfg job --resolve ... &gt; conf.yaml</translation>
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation>正在移动质心，第 {batch} 批</translation>
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation>标签的范围是 {low} 到 {high}，而单元的范围是 0 到 {last}。</translation>
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation>请给出 predict 返回的标签。</translation>
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation>latent 不能为 {latent}。</translation>
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation>请选择 mu（后验分布的均值）或 z（从中的一次抽样）。</translation>
  </message>
  <message>
   <source>{means} means and {stds} standard deviations are named for {bands} bands.</source>
   <translation>为 {bands} 个波段指定了 {means} 个均值和 {stds} 个标准差。</translation>
  </message>
  <message>
   <source>Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.</source>
   <translation>请为每个波段指定一个均值和一个大于 0 的标准差，即训练自编码器时所用的值。</translation>
  </message>
  <message>
   <source>The images are standardised with their own means and deviations, for none are named.</source>
   <translation>影像用其自身的均值和标准差标准化，因为没有指定。</translation>
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation>数据加载器只有部分批次带有编号或向量。</translation>
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation>请使所有批次带有相同的内容。</translation>
  </message>
  <message>
   <source>The files in {folder} are not of one distillation, or not of one that is known.</source>
   <translation>{folder} 中的文件不属于同一次蒸馏，或不属于已知的蒸馏。</translation>
  </message>
  <message>
   <source>Run the distillation again, into an empty folder.</source>
   <translation>请重新运行蒸馏，写入空文件夹。</translation>
  </message>
  <message>
   <source>The section {key} of {path} names no images.</source>
   <translation>{path} 的小节 {key} 没有指定影像。</translation>
  </message>
  <message>
   <source>Write images: and a folder, a CSV or a Parquet file of paths.</source>
   <translation>请写 images: 加上文件夹，或路径的 CSV 或 Parquet 文件。</translation>
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation>该模型没有 encode 方法，因此不是自编码器。</translation>
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation>请给出已训练的 GenericVariationalAutoencoder，或任何具有 encode(images) -&gt; (mu, logvar) 的模块。</translation>
  </message>
  <message>
   <source>{path} has no section {key} with images.</source>
   <translation>{path} 没有含影像的小节 {key}。</translation>
  </message>
  <message>
   <source>Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.</source>
   <translation>请在 {key}: 下方写 images: 加上文件夹，或路径的 CSV 或 Parquet 文件；或将另一个小节指定为 dataset_key。</translation>
  </message>
  <message>
   <source>Name the output_dir of a finished distillation.</source>
   <translation>请指定已完成的蒸馏的 output_dir。</translation>
  </message>
  <message>
   <source>{path} holds no image.</source>
   <translation>{path} 中没有影像。</translation>
  </message>
  <message>
   <source>Give a folder of {allowed}, or a list of paths.</source>
   <translation>请给出含 {allowed} 的文件夹，或路径列表。</translation>
  </message>
  <message>
   <source>{path} has no column of images.</source>
   <translation>{path} 没有影像列。</translation>
  </message>
  <message>
   <source>Name the column {allowed}.</source>
   <translation>请将该列命名为 {allowed}。</translation>
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation>数据加载器的一个批次中没有影像。</translation>
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation>请使其给出由影像、波段、行和列构成的张量，或以 "image" 为键存放此类张量的字典。</translation>
  </message>
  <message>
   <source>{path} describes no autoencoder: it has no section model.</source>
   <translation>{path} 没有描述自编码器：其中没有小节 model。</translation>
  </message>
  <message>
   <source>Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.</source>
   <translation>请在 model: 下方写出 GenericVariationalAutoencoder 的参数，至少包括 in_channels 和 size_px。</translation>
  </message>
  <message>
   <source>{config} chooses tiles of a study, and none is named.</source>
   <translation>{config} 选择研究的瓦片，但没有指定研究。</translation>
  </message>
  <message>
   <source>Name it, with its rasters: ddoq run --config {config} STUDY RASTER...</source>
   <translation>请指定研究及其栅格：ddoq run --config {config} STUDY RASTER...</translation>
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation>该自编码器不给出方差，因此无法从其后验分布抽样。</translation>
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation>请将 latent 设为 mu。</translation>
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation>数据加载器给出的是影像，而 k-means 需要向量。</translation>
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation>请先用 extract_all_latents 编码，再调用 fit。</translation>
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation>尚无质心。</translation>
  </message>
  <message>
   <source>Call fit first.</source>
   <translation>请先调用 fit。</translation>
  </message>
  <message>
   <source>Opening image {done} of {total}</source>
   <translation>正在打开影像 {done}/{total}</translation>
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation>数据加载器给出 {total} 幅影像，而单元由 {fitted} 个潜表示构成。</translation>
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation>请使用提取潜表示时所用的加载器，或直接给出潜表示的加载器。</translation>
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation>{path} 中没有 DDOQ 结果：缺少索引和权重。</translation>
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation>请给出由 save_ddoq_results 写入的文件。</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} are not of our autoencoder; they begin with {first}.</source>
   <translation>{checkpoint} 中的权重不属于我们的自编码器；它们以 {first} 开头。</translation>
  </message>
  <message>
   <source>Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network in Python, as VaeDdoqDistillationPipeline(vae=...).</source>
   <translation>请在此处训练一个（ddoq encode 会在其 description.json 旁写出 encoder/weights.safetensors），或在 Python 中给出您的网络：VaeDdoqDistillationPipeline(vae=...)。</translation>
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation>含 {images} 幅影像的批次带有 {paths} 个路径。</translation>
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation>请为每幅影像给出一个路径。</translation>
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation>latent_reduction 不能为 {how}。</translation>
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation>有 {indices} 个索引和 {weights} 个权重。</translation>
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation>每个瓦片须有一个权重：请取同一次拟合的索引和权重。</translation>
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation>数据加载器会打乱顺序，因此瓦片在其中的位置没有意义。</translation>
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation>请用 shuffle=False 构建，或使其批次以 "id" 带上瓦片的编号。</translation>
  </message>
  <message>
   <source>The weights in {checkpoint} do not fit the network in {config}: {reason}.</source>
   <translation>{checkpoint} 中的权重不适合 {config} 中的网络：{reason}。</translation>
  </message>
  <message>
   <source>Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.</source>
   <translation>请将 in_channels、size_px、backbone、depth、latent_channels 和 width 设为训练时的值。</translation>
  </message>
  <message>
   <source>{path} holds more than weights, which could run code, and is not opened.</source>
   <translation>{path} 包含权重以外的内容，可能会运行代码，因此不予打开。</translation>
  </message>
  <message>
   <source>Where you trust it, keep its weights alone, in the Python that wrote it: torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</source>
   <translation>如果您信任它，请在写出它的 Python 中只保存其权重：torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')</translation>
  </message>
  <message>
   <source>The window at column {col} and row {row} lies outside {path}.</source>
   <translation>位于列 {col}、行 {row} 的窗口在 {path} 之外。</translation>
  </message>
  <message>
   <source>Windows are pixels, counted from 0 at the upper left.</source>
   <translation>窗口以像素计，从左上角的 0 开始。</translation>
  </message>
  <message>
   <source>The column {name} of {path} has a cell that is no number.</source>
   <translation>{path} 的列 {name} 中有单元格不是数字。</translation>
  </message>
  <message>
   <source>Give each row the column and the row where its window begins, in pixels.</source>
   <translation>请为每一行给出其窗口起始的列和行（像素）。</translation>
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation>正在写入影像 {done}/{total}</translation>
  </message>
  <message>
   <source>The decoded tiles are written as {format}, and a teacher needs their values.</source>
   <translation>解码所得瓦片写为 {format}，而教师模型需要其原值。</translation>
  </message>
  <message>
   <source>Run decode again with the format tif.</source>
   <translation>请用格式 tif 重新运行 decode。</translation>
  </message>
  <message>
   <source>Soft labels of tile {done} of {total}</source>
   <translation>正在生成瓦片的软标签 {done}/{total}</translation>
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation>{stage} 已按这些设置完成。</translation>
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation>研究中的波段统计不完整（{reason}）。</translation>
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation>瓦片中没有可量测的有效像素。</translation>
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation>请重新运行 tile 阶段；栅格可能已发生变化。</translation>
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation>瓦片有 {bands} 个波段，而波段统计针对 {expected} 个波段。</translation>
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation>请使用切分研究时的相同波段，或重新运行 tile 阶段。</translation>
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation>请重新训练学生模型；其检查点已保留，因此很快。</translation>
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation>地图中已完成的块 {path} 已损坏。</translation>
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation>请删除此文件并重新运行 predict；只会重新生成此块。</translation>
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation>请将其删除，然后重新运行该阶段。</translation>
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation>请检查磁盘和文件夹，然后再次运行同一命令。</translation>
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation>磁盘已满：无法写入 {path}。</translation>
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation>请释放此磁盘的空间，然后再次运行同一命令；已完成的阶段会保留。</translation>
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation>请确认磁盘有空间且文件夹可写，然后再次运行同一命令。</translation>
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation>{path} 不是 {size} 像素瓦片的掩膜。</translation>
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation>请重新运行 label 阶段；它将重新生成。</translation>
  </message>
  <message>
   <source>{path} holds no soft labels of {classes} classes for a tile of {size} pixels.</source>
   <translation>{path} 中没有适用于 {size} 像素瓦片的 {classes} 个类别的软标签。</translation>
  </message>
  <message>
   <source>Run the stage soft_labels again; it will be made anew.</source>
   <translation>请重新运行 soft_labels 阶段；它将重新生成。</translation>
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation>无法替换 {path}：另一个程序已将其打开。</translation>
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation>请从 QGIS 中移除该图层，或关闭显示它的程序，然后再次运行同一命令。</translation>
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation>无法写入 {path}：您对该文件夹只有读取权限。</translation>
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation>请选择您有写入权限的研究文件夹，或更改其权限。</translation>
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation>{path} 已损坏，或含有张量和数值以外的内容，因此不予打开。</translation>
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation>只接受能用 torch.load(..., weights_only=True) 加载的文件；请以该形式重新保存。</translation>
  </message>
  <message>
   <source>The vectors in {path} are not of one length.</source>
   <translation>{path} 中的向量长度不一致。</translation>
  </message>
  <message>
   <source>Make the file again.</source>
   <translation>请重新生成该文件。</translation>
  </message>
  <message>
   <source>cfg.loss.weight has {weights} numbers for {classes} classes.</source>
   <translation>cfg.loss.weight 有 {weights} 个数，而类别有 {classes} 个。</translation>
  </message>
  <message>
   <source>Give one a class.</source>
   <translation>请为每个类别给出一个。</translation>
  </message>
  <message>
   <source>The configuration of the student is a {kind}.</source>
   <translation>学生模型的配置是 {kind}。</translation>
  </message>
  <message>
   <source>Give a mapping, or an object with attributes, with model, loss and optimizer.</source>
   <translation>请给出映射，或带属性的对象，含 model、loss 和 optimizer。</translation>
  </message>
  <message>
   <source>{where}.{name} is not followed.{hint}</source>
   <translation>不支持 {where}.{name}。{hint}</translation>
  </message>
  <message>
   <source>Remove it. Allowed here: {allowed}.</source>
   <translation>请将其删除。此处允许：{allowed}。</translation>
  </message>
  <message>
   <source>cfg.loss.{key}: {value} is not followed.</source>
   <translation>不支持 cfg.loss.{key}: {value}。</translation>
  </message>
  <message>
   <source>Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.</source>
   <translation>请将其删除。不计入损失的像素在掩膜中为 255；先在每个瓦片上取均值，再加权。</translation>
  </message>
  <message>
   <source>cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.</source>
   <translation>不支持 cfg.model.{name}：深度和解码器按瓦片大小确定。</translation>
  </message>
  <message>
   <source>Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).</source>
   <translation>请将其删除；或自行构建网络并给出：StudentSegmentationModel(network=..., classes=...)。</translation>
  </message>
  <message>
   <source>cfg.{name} is not a section.</source>
   <translation>cfg.{name} 不是小节。</translation>
  </message>
  <message>
   <source>Write its settings below it, such as _target_.</source>
   <translation>请将其设置写在下方，例如 _target_。</translation>
  </message>
  <message>
   <source>cfg.{where} names the class {target}, which is not one that the student can take.</source>
   <translation>cfg.{where} 指定了类 {target}，学生模型不能使用它。</translation>
  </message>
  <message>
   <source>Choose of {package} one of {allowed}.</source>
   <translation>请从 {package} 中选择一个：{allowed}。</translation>
  </message>
  <message>
   <source>cfg.model names the class {target}, which is not ours and is not loaded.</source>
   <translation>cfg.model 指定了类 {target}，它不是我们的类，不予加载。</translation>
  </message>
  <message>
   <source>Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of segmentation_models_pytorch.</source>
   <translation>请自行构建并给出：StudentSegmentationModel(network=..., classes=...)；或指定 segmentation_models_pytorch 中的一个。</translation>
  </message>
  <message>
   <source>cfg.{name} has {value} in it, which only Hydra resolves.</source>
   <translation>cfg.{name} 中含有 {value}，只有 Hydra 能解析它。</translation>
  </message>
  <message>
   <source>Resolve it first: OmegaConf.to_container(cfg, resolve=True).</source>
   <translation>请先解析：OmegaConf.to_container(cfg, resolve=True)。</translation>
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation>{folder} 中没有已训练的学生模型。</translation>
  </message>
  <message>
   <source>Train one first.</source>
   <translation>请先训练一个。</translation>
  </message>
  <message>
   <source>cfg.optimizer.{name} cannot be {text}.</source>
   <translation>cfg.optimizer.{name} 不能为 {text}。</translation>
  </message>
  <message>
   <source>Give a number.</source>
   <translation>请给出一个数。</translation>
  </message>
  <message>
   <source>cfg.model.classes is 1, and a student gives a probability to each of two classes or more.</source>
   <translation>cfg.model.classes 为 1，而学生模型为两个或更多类别分别给出概率。</translation>
  </message>
  <message>
   <source>Set it to 2: 0 for what is not the class, 1 for what is.</source>
   <translation>请将其设为 2：0 表示不属于该类别，1 表示属于。</translation>
  </message>
  <message>
   <source>The optimiser {name} cannot be made with {options}: {reason}.</source>
   <translation>无法用 {options} 建立优化器 {name}：{reason}。</translation>
  </message>
  <message>
   <source>Correct cfg.optimizer.</source>
   <translation>请更正 cfg.optimizer。</translation>
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation>{folder} 中的学生模型由其他版本生成，无法使用。</translation>
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation>请用此版本重新训练。</translation>
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation>研究中缺少 {path}：{about}。</translation>
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation>请重新运行生成它的阶段。</translation>
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation>另一个作业（{job}，进程 {pid}）正在处理此研究。</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation>请等待其完成或将其取消，然后重试。</translation>
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation>另一台计算机 {host} 上的作业（{job}）正在处理此研究。</translation>
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation>请等待其完成。如果那里已没有程序在运行，请删除文件 {path}。</translation>
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation>另一个作业刚开始处理此研究。</translation>
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation>{path} 是文件。</translation>
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation>请为研究给出一个文件夹。</translation>
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation>{path} 不是研究：该文件夹不存在，或从未在其中切分过瓦片。</translation>
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation>请从此命令开始：ddoq tile {path} RASTER</translation>
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation>文件夹 {path} 不为空，且不是研究。</translation>
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation>请选择一个空文件夹或新文件夹。</translation>
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation>{path} 在切分之后已发生变化。</translation>
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation>请重新运行：ddoq tile {study}</translation>
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation>此研究的栅格 {path} 已不存在。</translation>
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation>请将其放回原处，或用 ddoq tile 和文件的新位置重新开始。</translation>
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation>{stage} 需要 {needed} 的结果，但该结果尚不存在。</translation>
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation>请先运行：ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation>{needed} 的结果已过时：其来源数据此后已发生变化。</translation>
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation>请重新运行：ddoq {needed} {path}</translation>
  </message>
  <message>
   <source>{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.</source>
   <translation>{coarse} 个粗级、{medium} 个中级和 {fine} 个细级分割块不能构成由粗到细的级别。</translation>
  </message>
  <message>
   <source>Ask for more medium segments than coarse ones, and for more fine ones than medium ones.</source>
   <translation>请使中级分割块多于粗级分割块，细级分割块多于中级分割块。</translation>
  </message>
  <message>
   <source>Segments of tile {done} of {total}</source>
   <translation>正在生成分割块，瓦片 {done}/{total}</translation>
  </message>
  <message>
   <source>A tile would have {count} segments; there can be {most}.</source>
   <translation>一个瓦片将有 {count} 个分割块；最多可有 {most} 个。</translation>
  </message>
  <message>
   <source>Ask for fewer fine segments, or tile the rasters smaller.</source>
   <translation>请减少细级分割块，或将栅格切分为更小的瓦片。</translation>
  </message>
  <message>
   <source>The description {path} cannot be used: {reason}.</source>
   <translation>无法使用描述文件 {path}：{reason}。</translation>
  </message>
  <message>
   <source>Correct it; docs/teachers.md shows one.</source>
   <translation>请更正；示例见 docs/teachers.md。</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} bands, and {raster} has {count}.</source>
   <translation>教师模型 {path} 需要 {wanted} 个波段，而 {raster} 有 {count} 个。</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands: {names}.</source>
   <translation>请选择用这些波段训练的教师模型：{names}。</translation>
  </message>
  <message>
   <source>The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.</source>
   <translation>教师模型 {path} 要求 {wanted} 作为波段 {number}，而 {raster} 在该处为 {name}。</translation>
  </message>
  <message>
   <source>Choose a teacher that was trained on these bands, in this order: {names}.</source>
   <translation>请选择用这些波段、按此顺序训练的教师模型：{names}。</translation>
  </message>
  <message>
   <source>The teacher {path} has other classes than {first}: {names}.</source>
   <translation>教师模型 {path} 的类别与 {first} 不同：{names}。</translation>
  </message>
  <message>
   <source>Choose teachers of the same classes: {wanted}.</source>
   <translation>请选择类别相同的教师模型：{wanted}。</translation>
  </message>
  <message>
   <source>The teacher {path} is damaged and cannot be read.</source>
   <translation>教师模型 {path} 已损坏，无法读取。</translation>
  </message>
  <message>
   <source>Copy or export it again.</source>
   <translation>请重新复制或导出。</translation>
  </message>
  <message>
   <source>The teacher {path} does not give {gives}, as its description says.</source>
   <translation>教师模型 {path} 并不像其描述所说的那样给出 {gives}。</translation>
  </message>
  <message>
   <source>Correct gives in its description: logits or probabilities.</source>
   <translation>请更正其描述中的 gives：logits 或 probabilities。</translation>
  </message>
  <message>
   <source>The teacher {path} is not there.</source>
   <translation>教师模型 {path} 不存在。</translation>
  </message>
  <message>
   <source>The description of {path} does not say its architecture and backbone.</source>
   <translation>{path} 的描述没有说明其网络架构和骨干网络。</translation>
  </message>
  <message>
   <source>Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.</source>
   <translation>请将两者加入 {description}，按 segmentation-models-pytorch 的名称：unet, resnet34。</translation>
  </message>
  <message>
   <source>No teacher was named.</source>
   <translation>未指定教师模型。</translation>
  </message>
  <message>
   <source>Give a trained model: --teachers FOLDER or FILE.</source>
   <translation>请给出已训练的模型：--teachers FOLDER 或 FILE。</translation>
  </message>
  <message>
   <source>What the teacher {path} was trained on is not known: there is no {description}.</source>
   <translation>不知道教师模型 {path} 是用什么训练的：没有 {description}。</translation>
  </message>
  <message>
   <source>Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.</source>
   <translation>请写出该文件：bands、classes、mean、std，对于权重还有 architecture 和 backbone；见 docs/teachers.md。</translation>
  </message>
  <message>
   <source>{path} holds more than weights, and is not opened: what it holds could run code.</source>
   <translation>{path} 含有权重以外的内容，因此不予打开：其内容可能运行代码。</translation>
  </message>
  <message>
   <source>Save its state_dict alone, best as safetensors: safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').</source>
   <translation>请只保存其 state_dict，最好存为 safetensors：safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors')。</translation>
  </message>
  <message>
   <source>The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.</source>
   <translation>教师模型 {path} 无法在 {window_px} px、{bands} 个波段的窗口上运行：{reason}。</translation>
  </message>
  <message>
   <source>Check the size of its windows, its bands and its classes in its description.</source>
   <translation>请检查其描述中的窗口大小、波段和类别。</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.</source>
   <translation>教师模型 {path} 的标准化不适合波段 {band}：该波段 {share} 的值超出 8 个标准差。</translation>
  </message>
  <message>
   <source>Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.</source>
   <translation>请选择用相同单位的值训练的教师模型，例如两者均为 0 到 1 的反射率。</translation>
  </message>
  <message>
   <source>The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.</source>
   <translation>教师模型 {path} 的标准化不适合波段 {band}：该波段值的离散程度仅为 {spread} 个标准差。</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the network that is described: {reason}.</source>
   <translation>权重 {path} 不适合所描述的网络：{reason}。</translation>
  </message>
  <message>
   <source>Check architecture, backbone, options, bands and classes in {description}.</source>
   <translation>请检查 {description} 中的 architecture、backbone、options、bands 和 classes。</translation>
  </message>
  <message>
   <source>Tiles are labelled {name}, a class that the teacher {path} does not know.</source>
   <translation>有瓦片标注为 {name}，而教师模型 {path} 不认识该类别。</translation>
  </message>
  <message>
   <source>Give the classes the teacher's names: {names}; or choose another teacher.</source>
   <translation>请用教师模型的名称命名类别：{names}；或选择其他教师模型。</translation>
  </message>
  <message>
   <source>The teacher {path} takes windows of {window_px} px, and no others.</source>
   <translation>教师模型 {path} 只接受 {window_px} px 的窗口。</translation>
  </message>
  <message>
   <source>Leave Window empty.</source>
   <translation>请将“窗口”留空。</translation>
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation>{path} 没有有效像素：每个波段处处都是无数据。</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation>请在 QGIS 中检查其无数据值、掩膜和 Alpha 波段，或不使用此栅格。</translation>
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation>正在统计 {name} 的有效像素</translation>
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation>正在查找 {name} 中没有数据的波段</translation>
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation>{raster}：已舍弃没有任何有效像素的波段：{bands}。</translation>
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation>{reason} 研究将在没有它的情况下继续。</translation>
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation>正在量测波段</translation>
  </message>
  <message>
   <source>No raster was given.</source>
   <translation>未给出栅格。</translation>
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation>请指定一个或多个：ddoq tile STUDY RASTER...</translation>
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation>在要切分的区域内，{path} 没有在所有波段中都有效的像素。</translation>
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation>请在 QGIS 中检查其无数据值、掩膜、Alpha 波段以及感兴趣区，或不使用此栅格。</translation>
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation>{count} 个栅格都没有产生瓦片。</translation>
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation>请减小瓦片大小或最小有效比例。</translation>
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation>{path} 没有至少一半位于感兴趣区内的瓦片。</translation>
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation>请扩大感兴趣区，减小瓦片大小，或不使用此栅格。</translation>
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation>{path} 没有瓦片达到最小有效比例 {least:.0f} %：最高为 {best:.1f} %。</translation>
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation>请降低最小有效比例或减小瓦片大小（当前为 {size} 像素）。</translation>
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation>一个训练批次有 {parts} 个部分。</translation>
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation>请像 DDOQDistilledDataset 那样给出 (image, mask) 或 (image, mask, weight)。</translation>
  </message>
  <message>
   <source>The soft labels are of decoded tiles, of which there are no masks.</source>
   <translation>软标签属于解码所得瓦片，而这些瓦片没有掩膜。</translation>
  </message>
  <message>
   <source>Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.</source>
   <translation>请只用软标签训练（labels: soft），或对选定的瓦片运行 soft_labels。</translation>
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation>训练发散：损失已不是数值。</translation>
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation>请降低学习率并重新训练。</translation>
  </message>
  <message>
   <source>Tile {tile} is labelled {name}, a class that the soft labels do not have.</source>
   <translation>瓦片 {tile} 标注为 {name}，而软标签没有该类别。</translation>
  </message>
  <message>
   <source>Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).</source>
   <translation>请用认识该类别的教师模型重新运行 soft_labels，或只用掩膜训练（labels: hard）。</translation>
  </message>
  <message>
   <source>There is no student yet to go on from: the training begins from scratch.</source>
   <translation>尚无可接续的学生模型：训练从头开始。</translation>
  </message>
  <message>
   <source>The training goes on from the present student.</source>
   <translation>训练从当前学生模型继续。</translation>
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation>选定瓦片的索引不是整数列表。</translation>
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation>请给出瓦片的位置，0 到 {last}。</translation>
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation>索引 {index} 超出含 {total} 个瓦片的数据集。</translation>
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation>请给出 0 到 {last} 之间的位置；如果数据集已变化，请重新选择瓦片。</translation>
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation>数量不一致：{first} 为 {first_count}，{second} 为 {second_count}。</translation>
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation>请为每个瓦片各给出一个。</translation>
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation>瓦片 {tile} 的掩膜含有类别索引 {index}，而类别共有 {classes} 个。</translation>
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation>请用当前类别表重新生成掩膜。</translation>
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation>瓦片 {tile} 的掩膜为 {shape} 像素，而瓦片为 {size} × {size}。</translation>
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation>请用 label 阶段重新生成掩膜。</translation>
  </message>
  <message>
   <source>The present student does not fit ({differs}): the training begins from scratch.</source>
   <translation>当前学生模型不适用（{differs}）：训练从头开始。</translation>
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation>没有带权重的已标注像素可用于训练。</translation>
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation>请先标注一些选定的瓦片。</translation>
  </message>
  <message>
   <source>use_soft_labels is set, and the batch carries masks.</source>
   <translation>已设置 use_soft_labels，但批次中是掩膜。</translation>
  </message>
  <message>
   <source>Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.</source>
   <translation>请向 DDOQDistilledDataset 给出 soft_labels，或将 use_soft_labels 设为 false。</translation>
  </message>
  <message>
   <source>All {count} labelled tiles were drawn at random for class areas, and are not trained on.</source>
   <translation>全部 {count} 个已标注的瓦片都是为类别面积随机抽取的，不用于训练。</translation>
  </message>
  <message>
   <source>Label the tiles of the selection too, or train on these as well (setting area_tiles).</source>
   <translation>请也标注选择中的瓦片，或同时用这些瓦片训练（设置 area_tiles）。</translation>
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation>正在对瓦片制图，{done}/{total}</translation>
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation>{tiles} 个位置已知的瓦片无法划分为训练集和验证集。</translation>
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation>请不使用验证进行训练，或标注更多瓦片。</translation>
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation>正在训练，步 {step}/{steps}</translation>
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation>有权重为负或不是数值。</translation>
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation>请重新选择瓦片；权重应为正数且均值为 1。</translation>
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation>{size} 像素的瓦片无法减半 {depth} 次。</translation>
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation>请给出 1 到 {most} 之间的深度，或选择更大的瓦片。</translation>
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation>在第 {epoch} 个训练轮之后，编码器的损失不是数值。</translation>
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation>请降低编码器的 learning_rate，并检查波段中没有无穷大的值。</translation>
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation>训练轮 {epoch}，最多 {epochs}</translation>
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation>{channels} 个潜通道中只有 {active} 个含有信息；其余不计入嵌入。</translation>
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation>长度为 {found} 的潜表示不属于此编码器，其长度应为 {length}。</translation>
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation>请使用同一次 encode 阶段运行得到的潜表示和编码器。</translation>
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation>编码器学习时设备内存不足。</translation>
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation>请减小编码器的 batch_size（当前为 {batch_size}），或使用其他设备。</translation>
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation>没有名为 {name} 的骨干网络。</translation>
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation>请使用 compact，或 segmentation-models-pytorch 的编码器，例如 {near}。</translation>
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation>骨干网络 {name} 不能用于深度 {depth}：{reason}。</translation>
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation>请使用骨干网络 compact、其他深度，或不使用预训练权重。</translation>
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation>{path} 超出了栅格 CRS 的定义范围。</translation>
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation>请将其裁剪到栅格周边，或检查其 CRS。</translation>
  </message>
  <message>
   <source>{path} has no CRS but the raster has one, so they cannot be laid over each other.</source>
   <translation>{path} 没有 CRS,但栅格有,因此无法叠加。</translation>
  </message>
  <message>
   <source>Assign the right CRS to it (in QGIS: Layer &gt; Set CRS, then export).</source>
   <translation>请为其指定正确的 CRS(在 QGIS 中:图层 &gt; 设置 CRS,然后导出)。</translation>
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation>{path} 是没有几何图形的表。</translation>
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation>请给出多边形图层。</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation>{path} 没有图层 {layer}；其图层有 {layers}。</translation>
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation>请从这些图层中选择一个。</translation>
  </message>
  <message>
   <source>{path} has a CRS but the raster has none, so they cannot be laid over each other.</source>
   <translation>{path} 有 CRS,但栅格没有,因此无法叠加。</translation>
  </message>
  <message>
   <source>Assign the right CRS to the raster (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>请为栅格指定正确的 CRS(在 QGIS 中:栅格 &gt; 投影 &gt; 指定投影)。</translation>
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation>{path} 不是 GDAL 能读取的矢量文件（{reason}）。</translation>
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation>请给出 GeoPackage、Shapefile 或 GeoJSON 文件。</translation>
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation>无法理解该作业。</translation>
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation>请发送如下一行：{{"v": 1, "job": "select", "study": "...", "settings": {{}}}}；作业：{jobs}。</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation>将栅格切分为瓦片，并保留有效像素足够多的瓦片。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation>一切随机过程的起点：种子相同，结果相同。可为任意整数。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation>使用多少个处理器线程；0 表示使用一半，使计算机仍可正常使用。只有线程数相同，结果才会逐位一致。</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation>研究所用的栅格：GDAL 能打开的任意栅格，波段及其顺序须相同。</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>瓦片大小</translation>
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation>瓦片的边长。瓦片是您要标注的单位：应大到足以辨认。</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>步距</translation>
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation>相邻瓦片之间的距离；小于瓦片大小时瓦片会重叠。留空：等于瓦片大小。</translation>
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation>最小有效比例</translation>
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation>有效像素比例低于此值的瓦片将被舍弃（0 到 1）。</translation>
  </message>
  <message>
   <source>Further nodata values</source>
   <translation>其他无数据值</translation>
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation>除栅格自身的无数据标记、掩膜、Alpha 波段和 NaN 之外，还要视为无数据的像素值。</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation>要使用的波段编号，从 1 开始。留空：全部。</translation>
  </message>
  <message>
   <source>Area of interest</source>
   <translation>感兴趣区</translation>
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation>矢量文件；只保留其多边形范围内的瓦片。</translation>
  </message>
  <message>
   <source>Layer of the area</source>
   <translation>感兴趣区图层</translation>
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation>该文件中的哪个图层。留空：第一个。</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation>读取时像素最多可占用的内存。</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation>将每个瓦片转换为向量，使外观相似的瓦片彼此靠近。</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation>在何处计算：auto 优先使用 NVIDIA 显卡（cuda），其次是 Apple 显卡（mps），最后是处理器（cpu）。</translation>
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
   <translation>编码器</translation>
  </message>
  <message>
   <source>vae learns from these tiles what they have in common; textons counts the kinds of pixel in each, with their surroundings; spectral takes band statistics; tokens counts the kinds of place that a vae knows; pretrained asks a network that others trained; joined sets several of these side by side; precomputed takes embeddings that you have. textons and spectral take seconds.</source>
   <translation>vae 从这些瓦片中学习它们的共同之处；textons 统计每个瓦片中各类像素及其周围的情况；spectral 采用波段统计；tokens 统计 VAE 所认识的各类位置；pretrained 使用他人训练的网络；joined 将其中几个并列；precomputed 采用您已有的嵌入。textons 和 spectral 只需几秒。</translation>
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
   <translation>光谱</translation>
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
   <translation>预训练网络</translation>
  </message>
  <message>
   <source>For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.</source>
   <translation>用于编码器 pretrained：timm 的任何网络，例如 vit_small_patch16_224；或多光谱网络，例如 resnet18-sentinel2-moco、vit-small-sentinel2-dino、resnet50-landsat-oli-sr-moco、dofa-base。其权重只下载一次。</translation>
  </message>
  <message>
   <source>File of weights</source>
   <translation>权重文件</translation>
  </message>
  <message>
   <source>For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that are downloaded.</source>
   <translation>用于编码器 pretrained：您已有的该网络的权重，safetensors 或 torch 的 state_dict。留空：使用下载的权重。</translation>
  </message>
  <message>
   <source>Channels of the bands</source>
   <translation>波段的通道</translation>
  </message>
  <message>
   <source>For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.</source>
   <translation>用于编码器 pretrained 和多光谱网络：按栅格的顺序，每个波段是它的哪个通道，例如 B2, B3, B4, B8；没有则用 -。留空：按波段名称，或在数目相同时依次对应。</translation>
  </message>
  <message>
   <source>Wavelengths</source>
   <translation>波长</translation>
  </message>
  <message>
   <source>For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.</source>
   <translation>用于编码器 pretrained 和 dofa：按栅格的顺序，每个波段以微米为单位的波长。留空：以栅格的元数据为准。</translation>
  </message>
  <message>
   <source>µm</source>
   <translation>µm</translation>
  </message>
  <message>
   <source>Encoders to join</source>
   <translation>要联合的编码器</translation>
  </message>
  <message>
   <source>For the encoder joined: names of other encoders, with commas between. Each counts for as much.</source>
   <translation>用于编码器 joined：其他编码器的名称，以逗号分隔。每个所占的分量相同。</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <source>For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and columns of numbers.</source>
   <translation>用于编码器 precomputed：任意网格的栅格，其波段即嵌入；或带有 tile_id 列和数值列的 Parquet 表。</translation>
  </message>
  <message>
   <source>Spread of the embeddings</source>
   <translation>嵌入的离散程度</translation>
  </message>
  <message>
   <source>For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.</source>
   <translation>用于编码器 precomputed 和栅格：除每个波段的均值外，还使用它在瓦片内的变化程度。</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>For the encoder tokens: how many kinds of place.</source>
   <translation>用于编码器 tokens：位置种类的数量。</translation>
  </message>
  <message>
   <source>Textons</source>
   <translation>纹理基元</translation>
  </message>
  <message>
   <source>For the encoder textons: how many kinds of pixel.</source>
   <translation>用于编码器 textons：像素种类的数量。</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>邻域</translation>
  </message>
  <message>
   <source>For the encoder textons: the edge of what is looked at around each pixel.</source>
   <translation>用于编码器 textons：每个像素周围窗口的边长。</translation>
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation>VAE 的骨干网络</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact 体积小，在处理器上速度快；也可填写 segmentation-models-pytorch 任一编码器的名称，例如 resnet18。</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>深度</translation>
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation>VAE 将瓦片减半的次数：潜表示的分辨率为瓦片的 1/2^深度。</translation>
  </message>
  <message>
   <source>Latent channels</source>
   <translation>潜通道数</translation>
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation>潜表示每个位置上的数值个数。</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside giving it back, that two views of a tile are more alike than two tiles.</source>
   <translation>VAE 学习的内容：还原瓦片；masked：在部分块被遮住时还原；contrastive：除还原外，还要使同一瓦片的两个视图比两个不同瓦片更相似。</translation>
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
   <translation>遮住的比例</translation>
  </message>
  <message>
   <source>For the objectives masked and contrastive: the share of a tile's blocks that are hidden.</source>
   <translation>用于目标 masked 和 contrastive：瓦片中被遮住的块的比例。</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>对比权重</translation>
  </message>
  <message>
   <source>Weight of the contrastive term against reconstruction.</source>
   <translation>对比项相对于重建的权重。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>For the objective contrastive: the lower, the more the most alike tiles are pushed apart.</source>
   <translation>用于目标 contrastive：越低，越相似的瓦片被推开得越多。</translation>
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation>重建损失</translation>
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation>如何比较解码得到的瓦片与真实瓦片。</translation>
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
   <translation>KL 项相对于重建项的权重。</translation>
  </message>
  <message>
   <source>Free bits</source>
   <translation>自由比特</translation>
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation>低于此值的 KL（单位：每个潜变量的奈特数）不受惩罚。</translation>
  </message>
  <message>
   <source>Annealing</source>
   <translation>退火</translation>
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation>Beta 从 0 上升所经历的步数占总步数的比例。</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>训练轮数</translation>
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation>最多遍历这么多遍；不再有改进时，训练会提前停止。</translation>
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation>每轮瓦片数</translation>
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation>每个训练轮最多使用这么多瓦片，使大型研究仍能快速完成。</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>批大小</translation>
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation>优化器每一步使用的瓦片数。</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation>优化器的步长。</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>耐心值</translation>
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation>留出瓦片上连续这么多训练轮没有改进即停止；0 表示从不提前停止。</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>轮</translation>
  </message>
  <message>
   <source>Components</source>
   <translation>主成分数</translation>
  </message>
  <message>
   <source>Longest vector of a tile; longer ones are shortened by principal components.</source>
   <translation>瓦片向量的最大长度；更长的向量用主成分缩短。</translation>
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation>瓦片最多可占用的内存。</translation>
  </message>
  <message>
   <source>Choose the tiles to label, each with the tiles that it stands for.</source>
   <translation>选择要标注的瓦片，以及每个瓦片所代表的瓦片。</translation>
  </message>
  <message>
   <source>Way to choose</source>
   <translation>选择方式</translation>
  </message>
  <message>
   <source>ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, rare ones too; it needs the encoder textons or tokens. The others are there to compare with.</source>
   <translation>ddoq-kinds：在量化向量的每个单元中，从离质心最近的一半瓦片里取能增加最多像素种类的那一个。ddoq：中心瓦片，即最近的一个。coverage：合起来包含每种像素（包括稀有像素）的瓦片；需要编码器 textons 或 tokens。其余方法用于比较。</translation>
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
   <translation>预算</translation>
  </message>
  <message>
   <source>How many tiles you will label; auto takes as many as the budget rule asks.</source>
   <translation>您将标注多少个瓦片；auto 按预算规则决定数量。</translation>
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation>自动预算的规则</translation>
  </message>
  <message>
   <source>gain: stop when a tile more explains less than the gain below; variance: explain the share below; elbow: the bend of the curve on log K.</source>
   <translation>增益：当再增加一个瓦片所解释的方差小于下面设定的增益时停止；方差：解释下面设定的比例；拐点：曲线在 log K 上的弯折处。</translation>
  </message>
  <message>
   <source>gain</source>
   <translation>增益</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>方差</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>拐点</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>解释方差</translation>
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation>用于“方差”规则：要解释的比例。</translation>
  </message>
  <message>
   <source>Minimum gain</source>
   <translation>最小增益</translation>
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation>用于“增益”规则：每增加一个瓦片必须解释的方差比例。</translation>
  </message>
  <message>
   <source>Smallest automatic budget</source>
   <translation>自动预算下限</translation>
  </message>
  <message>
   <source>An automatic budget begins here.</source>
   <translation>自动预算从此处开始。</translation>
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation>自动预算上限</translation>
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation>自动预算和曲线到此为止。</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>瓦片损失所乘的系数：其单元占比的 0 次方（均匀）、1/2 次方（平方根）或 1 次方（密度），并缩放至均值为 1。</translation>
  </message>
  <message>
   <source>uniform</source>
   <translation>均匀</translation>
  </message>
  <message>
   <source>sqrt</source>
   <translation>平方根</translation>
  </message>
  <message>
   <source>density</source>
   <translation>密度</translation>
  </message>
  <message>
   <source>Weight exponent</source>
   <translation>权重指数</translation>
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation>用 0 到 1 之间的任意次方代替上述三种。</translation>
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation>权重的尺度</translation>
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation>mean1，或在导出到 pytorch-smt 时采用其尺度（均值为 1/sqrt(K)）。</translation>
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
   <translation>求解器</translation>
  </message>
  <message>
   <source>For ddoq-kinds and ddoq: how the cells are found. auto takes the exact Lloyd iteration as long as it is fast.</source>
   <translation>用于 ddoq-kinds 和 ddoq：如何求取单元。auto 在速度允许时使用精确的 Lloyd 迭代。</translation>
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
   <translation>CLVQ 的步长</translation>
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation>CLVQ 遗忘的快慢。</translation>
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
   <translation>容差</translation>
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation>当一次迭代使失真下降的比例小于此值时停止。</translation>
  </message>
  <message>
   <source>Iterations</source>
   <translation>迭代</translation>
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation>最多遍历瓦片这么多遍。</translation>
  </message>
  <message>
   <source>Random draws</source>
   <translation>随机抽样次数</translation>
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation>与多少次随机选择比较选择质量。</translation>
  </message>
  <message>
   <source>Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell.</source>
   <translation>生成少量合成瓦片：量化 VAE 自身的潜表示，并解码每个单元的质心。</translation>
  </message>
  <message>
   <source>Decoded tiles</source>
   <translation>解码所得瓦片</translation>
  </message>
  <message>
   <source>How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.</source>
   <translation>要解码多少个瓦片；auto 在再增加一个瓦片所解释的方差不足千分之一时停止。</translation>
  </message>
  <message>
   <source>What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation>解码所得瓦片的损失所乘的系数：其单元占比的 0 次方（uniform，均匀）、1/2 次方（sqrt，平方根）或 1 次方（density，密度），并缩放至均值为 1。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.</source>
   <translation>auto：栅格的格式能容纳波段及其值时采用该格式，否则为 GeoTIFF。tif：任意波段，带名称。png：1、3 或 4 个 8 位或 16 位波段。jpg：1 或 3 个 8 位波段。pt：张量。</translation>
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
   <translation>掩膜</translation>
  </message>
  <message>
   <source>none: bands alone. map: a VAE of its own learns bands and class mask together, so that each decoded tile has a mask of class probabilities.</source>
   <translation>none（无）：仅波段。map：由单独的 VAE 同时学习波段和类别掩膜，使每个解码所得瓦片带有类别概率掩膜。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>类别栅格</translation>
  </message>
  <message>
   <source>For masks: a raster of class ids. Empty: the student's map of this study.</source>
   <translation>用于掩膜：类别编号栅格。留空：本研究的学生模型地图。</translation>
  </message>
  <message>
   <source>Values without class</source>
   <translation>无类别的值</translation>
  </message>
  <message>
   <source>For masks from a class raster: its values that mean 'not known'.</source>
   <translation>用于来自类别栅格的掩膜：其中表示“未知”的值。</translation>
  </message>
  <message>
   <source>Weight of the masks</source>
   <translation>掩膜的权重</translation>
  </message>
  <message>
   <source>For masks: what their error counts for against that of the bands.</source>
   <translation>用于掩膜：掩膜误差相对于波段误差的权重。</translation>
  </message>
  <message>
   <source>Latent</source>
   <translation>潜表示</translation>
  </message>
  <message>
   <source>mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.</source>
   <translation>mu：VAE 对瓦片的潜分布的均值；z：从中的一次抽样，由种子决定。</translation>
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
   <translation>潜表示的比较</translation>
  </message>
  <message>
   <source>flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the mean of a cell's whole latents.</source>
   <translation>flatten：相同的内容位于相同的位置时，瓦片相似。mean_spatial：不考虑位置；解码的是单元内完整潜表示的均值。</translation>
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
   <translation>瓦片和潜表示最多可占用的内存；潜表示更多时，其余部分留在磁盘上。</translation>
  </message>
  <message>
   <source>Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks.</source>
   <translation>将要标注的瓦片切分为沿所有波段边缘的分割块，以便通过单击标注。</translation>
  </message>
  <message>
   <source>Coarse segments</source>
   <translation>粗级分割块</translation>
  </message>
  <message>
   <source>Into how many segments a whole tile is cut at the coarse level.</source>
   <translation>在粗级将整个瓦片切分为多少个分割块。</translation>
  </message>
  <message>
   <source>Medium segments</source>
   <translation>中级分割块</translation>
  </message>
  <message>
   <source>Into how many at the medium level. Each of these lies inside one coarse segment.</source>
   <translation>在中级切分为多少个。每个都位于一个粗级分割块之内。</translation>
  </message>
  <message>
   <source>Fine segments</source>
   <translation>细级分割块</translation>
  </message>
  <message>
   <source>Into how many at the fine level. Each of these lies inside one medium segment.</source>
   <translation>在细级切分为多少个。每个都位于一个中级分割块之内。</translation>
  </message>
  <message>
   <source>Compactness</source>
   <translation>紧凑度</translation>
  </message>
  <message>
   <source>0 follows the edges of the image alone; larger numbers make rounder segments of more even size. 1 lets a segment's width count as much as the usual spread of a band.</source>
   <translation>0 只沿影像的边缘；数值越大，分割块越圆，大小越均匀。1 使分割块的宽度与波段的通常离散程度同等重要。</translation>
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation>从栅格或多边形中为选定的瓦片提取标签，并将全部标签制成掩膜。</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation>类别栅格（格网不限）或多边形矢量文件。留空：用研究中已有的标签制作掩膜。</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation>用于多边形：存放类别的字段，可为编号或名称。</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation>文件含多个图层时：使用哪一个。</translation>
  </message>
  <message>
   <source>Values without label</source>
   <translation>无标签的值</translation>
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation>标签栅格中除无数据标记外表示“未标注”的像素值。</translation>
  </message>
  <message>
   <source>Class names</source>
   <translation>类别名称</translation>
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation>类别值的名称，例如 {1: 森林, 2: 水体}。</translation>
  </message>
  <message>
   <source>Tiles to label</source>
   <translation>要标注的瓦片</translation>
  </message>
  <message>
   <source>Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.</source>
   <translation>仅要求标注的瓦片（选定的，或为面积随机抽取的），或研究的每个瓦片。</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>选定的</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation>覆盖手工标签</translation>
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation>对已由人工标注的瓦片也提取标签，并覆盖原有标签。否则这些瓦片保持不变。</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>标注者</translation>
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation>记录在每个标签旁的姓名。</translation>
  </message>
  <message>
   <source>Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on.</source>
   <translation>让已训练的模型（教师模型）为每个要标注的瓦片给出类别概率：软标签，用于训练学生模型。</translation>
  </message>
  <message>
   <source>Teachers</source>
   <translation>教师模型</translation>
  </message>
  <message>
   <source>Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles with masks of their own need none.</source>
   <translation>已训练的模型：含学生模型的研究（其文件夹，或其中的 study.json 文件）、导出的 ONNX 或 TorchScript 文件，或旁边带有描述文件（NAME.json）的权重。有多个时对其概率取平均。自带掩膜的解码瓦片不需要教师模型。</translation>
  </message>
  <message>
   <source>For which tiles</source>
   <translation>用于哪些瓦片</translation>
  </message>
  <message>
   <source>selected: those to label; all: every tile of the study; decoded: those of the stage decode.</source>
   <translation>selected（选定的）：要标注的瓦片；all（全部）：研究的每个瓦片；decoded：decode 阶段的瓦片。</translation>
  </message>
  <message>
   <source>decoded</source>
   <translation>decoded</translation>
  </message>
  <message>
   <source>Turn and mirror</source>
   <translation>旋转和镜像</translation>
  </message>
  <message>
   <source>Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long.</source>
   <translation>对每个窗口旋转和镜像得到的八个视图，取教师模型结果的平均：更可靠，耗时为八倍。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.</source>
   <translation>教师模型所见窗口的边长。留空：其自身的窗口，否则为四个瓦片，最多 256 px。</translation>
  </message>
  <message>
   <source>Windows at once.</source>
   <translation>一次处理的窗口数。</translation>
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation>用已标注的瓦片训练学生模型，每个瓦片按其所代表的部分加权。</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>网络架构</translation>
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation>segmentation-models-pytorch 中的任意一种：unet、unetplusplus、linknet、fpn、manet、pan、deeplabv3plus、segformer 等。</translation>
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
   <translation>骨干网络</translation>
  </message>
  <message>
   <source>compact is small and fast on a processor; or any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation>compact 体积小，在处理器上速度快；也可使用 segmentation-models-pytorch 的任一编码器，例如 resnet18。</translation>
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
   <translation>预训练权重</translation>
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation>骨干网络预训练权重的名称，例如 imagenet（首次使用时下载）。留空：从头训练。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.</source>
   <translation>hard：已标注瓦片的掩膜。soft：教师模型的概率（soft_labels 阶段）。both：瓦片两者都有时混合使用。</translation>
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
   <translation>使用软标签时：比较之前将教师模型的概率拉平到何种程度；类别较少时用 2 到 4。</translation>
  </message>
  <message>
   <source>Share of the masks</source>
   <translation>掩膜的份额</translation>
  </message>
  <message>
   <source>With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.</source>
   <translation>用于 both：瓦片既有掩膜又有软标签时，掩膜在其损失中所占的份额；其余为教师模型的份额。</translation>
  </message>
  <message>
   <source>Begin from</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.</source>
   <translation>“从头”：新的网络。“当前”：有新标签时，如果网络架构、波段和类别相符，则从研究的当前学生模型开始。</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>从头</translation>
  </message>
  <message>
   <source>present</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation>优化器的步数。已标注瓦片少于 60 个时会运行全部步数，并保留最后的权重。</translation>
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation>每一步使用的瓦片数。</translation>
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation>优化器的最大步长。</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation>对较大网络权重的抑制强度。</translation>
  </message>
  <message>
   <source>Use of the weights</source>
   <translation>权重的用法</translation>
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation>“损失”将瓦片的损失乘以其权重；“抽样”按权重抽取瓦片；“无”忽略权重。</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>抽样</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation>交叉熵、Dice 或两者之和；始终按瓦片在已标注像素上计算。</translation>
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
   <translation>类别权重</translation>
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation>提高稀有类别的权重：按频率的倒数（均衡）或其平方根（平方根）。</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>数据增强</translation>
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation>训练时旋转、镜像瓦片，并略微改变其亮度。</translation>
  </message>
  <message>
   <source>Train on tiles drawn for areas</source>
   <translation>用为面积抽取的瓦片训练</translation>
  </message>
  <message>
   <source>Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far the map is wrong, and areas with intervals lose what the map adds to them.</source>
   <translation>也用仅因为类别面积随机抽取而标注的瓦片训练。这样它们就无法说明地图的误差有多大，带置信区间的面积也会失去地图带来的改进。</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation>已标注瓦片达到 60 个时，auto 会按空间分块留出验证瓦片并提前停止；少于 60 个则不留出。</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>验证比例</translation>
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation>已标注瓦片中留出的比例。</translation>
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation>启用验证时：连续这么多训练轮没有改进即停止。</translation>
  </message>
  <message>
   <source>Graphics cards</source>
   <translation>显卡数</translation>
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation>同时使用多少块显卡：每一步的瓦片分摊到各显卡，除舍入误差外学生模型相同。在处理器上则为进程数，每个核心最多一个。</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>计算精度</translation>
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation>auto 在显卡上使用 16 位。</translation>
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
   <translation>选择接下来要标注的瓦片：围绕已标注的部分划分单元，优先选取学生模型不确定且类别稀有之处。</translation>
  </message>
  <message>
   <source>Tiles of the round</source>
   <translation>本轮的瓦片</translation>
  </message>
  <message>
   <source>How many tiles you will label in this round.</source>
   <translation>您在本轮将标注多少个瓦片。</translation>
  </message>
  <message>
   <source>Where the student is unsure</source>
   <translation>学生模型不确定之处</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.</source>
   <translation>0 表示不考虑，1 表示用学生模型在该处的不确定程度乘以瓦片所代表的部分；介于两者之间为混合。</translation>
  </message>
  <message>
   <source>Rare classes</source>
   <translation>稀有类别</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.</source>
   <translation>0 表示不考虑，1 表示乘以学生模型在该处所见的、已标注像素较少的类别的多少。</translation>
  </message>
  <message>
   <source>Short ways</source>
   <translation>短路程</translation>
  </message>
  <message>
   <source>0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.</source>
   <translation>0 表示不考虑，1 表示乘以瓦片距基点或距已标注或选定瓦片的接近程度。</translation>
  </message>
  <message>
   <source>Measure of doubt</source>
   <translation>不确定性的度量</translation>
  </message>
  <message>
   <source>entropy of the class probabilities; margin between the two likeliest classes; disagreement between the tile and its mirror images.</source>
   <translation>“熵”：类别概率的熵；“间隔”：最可能的两个类别之间的差距；“分歧”：瓦片与其镜像之间的分歧。</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>边距</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>分歧</translation>
  </message>
  <message>
   <source>Base point</source>
   <translation>基点</translation>
  </message>
  <message>
   <source>From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.</source>
   <translation>您的出发点：研究坐标系中的 x 和 y。留空：从已标注或选定的瓦片出发。</translation>
  </message>
  <message>
   <source>Parts for the hint</source>
   <translation>提示所用的份数</translation>
  </message>
  <message>
   <source>Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; 0 gives no hint.</source>
   <translation>将已标注的瓦片分为多少份，以便在学生模型未见过的瓦片上为其评分，从而给出预算提示；0 表示不给出提示。</translation>
  </message>
  <message>
   <source>Steps for the hint</source>
   <translation>提示所用的步数</translation>
  </message>
  <message>
   <source>Steps of the optimiser for each of these students.</source>
   <translation>每个此类学生模型的优化器步数。</translation>
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation>用学生模型对整幅栅格制图：类别和置信度。</translation>
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation>要制图的栅格；波段须与研究相同。留空：研究自身的栅格。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>A student that was written as ONNX, of any study, which maps instead of the study's own.</source>
   <translation>以 ONNX 写出的任意研究的学生模型，用它代替本研究自己的学生制图。</translation>
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.</source>
   <translation>网络所见窗口的边长。留空：四个瓦片，最多 256 px；使用模型时为其自身的窗口。</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>重叠</translation>
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation>窗口相互重叠并融合的宽度。留空：窗口的四分之一。</translation>
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation>地图的一个块最多可占用的内存。</translation>
  </message>
  <message>
   <source>Draw tiles at random, to be labelled for class areas with intervals.</source>
   <translation>随机抽取瓦片，标注后用于得到带置信区间的类别面积。</translation>
  </message>
  <message>
   <source>Random tiles</source>
   <translation>随机瓦片</translation>
  </message>
  <message>
   <source>How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever taken back.</source>
   <translation>总共随机抽取多少个瓦片，包括以前抽取的：数值增大时会增加瓦片，已抽取的从不收回。</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>分层</translation>
  </message>
  <message>
   <source>At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for five tiles. Fixed by the first draw.</source>
   <translation>最多将相似的瓦片分为这么多组，有地图时依据地图；每组至少抽取两个瓦片。auto：每五个瓦片一组。由第一次抽取确定。</translation>
  </message>
  <message>
   <source>Share of the strata</source>
   <translation>各层的份额</translation>
  </message>
  <message>
   <source>doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. Fixed by the first draw.</source>
   <translation>“不确定性”在地图较不确定之处抽取更多瓦片，使置信区间更窄；“大小”按每层的瓦片数抽取。由第一次抽取确定。</translation>
  </message>
  <message>
   <source>doubt</source>
   <translation>不确定性</translation>
  </message>
  <message>
   <source>size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Estimate the area of each class with an interval, from the random tiles and the map.</source>
   <translation>根据随机瓦片和地图，估计每个类别的面积及其置信区间。</translation>
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation>将研究写成一个 HTML 文件。</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考数据</translation>
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation>用于在未标注的瓦片上与地图比较的类别栅格。留空：使用标签栅格（如果有）。</translation>
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation>参考数据中表示“未标注”的值。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>The language of the report.</source>
   <translation>报告的语言。</translation>
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
   <translation>缩略图</translation>
  </message>
  <message>
   <source>At most so many tiles in the gallery.</source>
   <translation>图库中最多显示这么多瓦片。</translation>
  </message>
  <message>
   <source>Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles.</source>
   <translation>用多种方式选出的瓦片和随机瓦片训练同一学生模型，并在相同的其他瓦片上评分。</translation>
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation>覆盖研究范围的类别栅格。</translation>
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation>每次抽样的瓦片数。留空：与研究所选瓦片数相同。</translation>
  </message>
  <message>
   <source>Several budgets</source>
   <translation>多个预算</translation>
  </message>
  <message>
   <source>Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone.</source>
   <translation>在每个瓦片数量下比较，得到一条曲线。留空：仅用上面的预算。</translation>
  </message>
  <message>
   <source>More budgets for random tiles</source>
   <translation>随机瓦片的更多预算</translation>
  </message>
  <message>
   <source>At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.</source>
   <translation>在这些预算下也只用随机瓦片试验，从而得知需要多少随机瓦片才能达到所选瓦片的得分。</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>抽样次数</translation>
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation>每种方式用不同种子重复的次数。</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>选择方法</translation>
  </message>
  <message>
   <source>Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. Random tiles are always compared with.</source>
   <translation>选择瓦片的方式，用逗号分隔。study：与研究自身的选择相同；其他：ddoq-kinds, ddoq, coverage, ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified。始终与随机瓦片比较。</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks of the rasters and scored in others. both: one after the other.</source>
   <translation>this：绘制这些栅格，在未被任何方法选中的瓦片上评分。other：绘制另一地点：在栅格的部分区块中选瓦片，在其他区块中评分。both：依次进行两者。</translation>
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
   <translation>划分</translation>
  </message>
  <message>
   <source>For another place: in how many ways the blocks are parted.</source>
   <translation>用于另一地点：区块划分方式的数量。</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>留出比例</translation>
  </message>
  <message>
   <source>For another place: the share of the tiles that lie in the blocks that are scored.</source>
   <translation>用于另一地点：位于评分区块中的瓦片比例。</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>编码器</translation>
  </message>
  <message>
   <source>Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.</source>
   <translation>用于选择的编码器，用逗号分隔。study：研究自身的向量。 选择方法可指定自己的编码器：coverage@textons。</translation>
  </message>
  <message>
   <source>Weights to compare</source>
   <translation>要比较的权重</translation>
  </message>
  <message>
   <source>Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, sampler-sqrt, sampler-density. Random tiles have none.</source>
   <translation>训练中权重的用法，用逗号分隔：study（按研究设置）、none、loss-sqrt、loss-density、sampler-sqrt、sampler-density。随机瓦片没有权重。</translation>
  </message>
  <message>
   <source>Steps of a student</source>
   <translation>学生模型的步数</translation>
  </message>
  <message>
   <source>For all students alike. Empty: those of the study.</source>
   <translation>所有学生模型相同。留空：采用研究的步数。</translation>
  </message>
  <message>
   <source>Check the steps</source>
   <translation>检查步数</translation>
  </message>
  <message>
   <source>Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.</source>
   <translation>另以最大预算的随机瓦片用一半步数训练：说明步数是否足够。</translation>
  </message>
  <message>
   <source>All tiles as a yardstick</source>
   <translation>以全部瓦片为标尺</translation>
  </message>
  <message>
   <source>Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.</source>
   <translation>另用所有其他瓦片训练，仿佛全部已标注：得知多少瓦片能达到其 90% 和 95%。</translation>
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation>一次：所有抽样都使用研究的编码器；每次：每次抽样都重新训练编码器。</translation>
  </message>
  <message>
   <source>once</source>
   <translation>一次</translation>
  </message>
  <message>
   <source>each</source>
   <translation>每次</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>进程</translation>
  </message>
  <message>
   <source>How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.</source>
   <translation>同时计算的运行数，每个使用上面的线程数（0：一个）。0：每个核心一个进程。</translation>
  </message>
  <message>
   <source>Write the labelled tiles for other programs into a folder: images, masks, weights, classes.</source>
   <translation>将已标注的瓦片写入文件夹，供其他程序使用：影像、掩膜、权重、类别。</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Where to write: a new or an empty folder, or an earlier export, which is replaced.</source>
   <translation>写入位置：新文件夹、空文件夹，或先前的导出结果（会被替换）。</translation>
  </message>
  <message>
   <source>pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.</source>
   <translation>pairs：GeoTIFF 影像和掩膜，附权重和类别表；coco：COCO JSON 和 PNG 图片；pytorch-smt：该程序读取的文件；stac：带 label 扩展的 STAC 集合；“全部”：以上各种，各在自己的文件夹中。</translation>
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
   <translation>用于 pytorch-smt 的瓦片</translation>
  </message>
  <message>
   <source>Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.</source>
   <translation>仅用于 pytorch-smt 格式：选定的瓦片，或研究的每个瓦片。其他格式包含已标注的瓦片。</translation>
  </message>
  <message>
   <source>medoids</source>
   <translation>中心点</translation>
  </message>
  <message>
   <source>Date of the images</source>
   <translation>影像日期</translation>
  </message>
  <message>
   <source>For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. Empty: what the rasters say of it, else the time of the labels.</source>
   <translation>用于 STAC：影像的拍摄日期，例如 2020-08-31，或首尾两天，例如 2020-05-01/2020-08-31。留空：采用栅格中的说明，否则采用标签的时间。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.</source>
   <translation>用于 STAC 和 COCO：影像和标签的许可证，写其 SPDX 名称，例如 CC-BY-4.0；没有时写 proprietary。</translation>
  </message>
  <message>
   <source>Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC.</source>
   <translation>把学生模型写入文件夹供其他程序使用：QGIS 插件 Deepness 可运行的 ONNX、TorchScript，并用 STAC 描述。</translation>
  </message>
  <message>
   <source>onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file.</source>
   <translation>onnx：用于 Deepness、onnxruntime 及许多其他程序；torchscript：用于带 PyTorch 的程序；both：各写一个文件。</translation>
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
   <translation>导出的网络所接受窗口的边长。留空：与“栅格制图”相同，四个瓦片，最多 256 px。</translation>
  </message>
  <message>
   <source>What Deepness is told of how far windows overlap. Empty: a quarter of the window.</source>
   <translation>告知 Deepness 的窗口重叠。留空：窗口的四分之一。</translation>
  </message>
  <message>
   <source>Take over the labels of another copy of the study, and report how far the two annotators agree.</source>
   <translation>接收研究另一副本的标签，并报告两位标注者的一致程度。</translation>
  </message>
  <message>
   <source>Other copy</source>
   <translation>另一副本</translation>
  </message>
  <message>
   <source>The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed.</source>
   <translation>另一标注者的研究副本所在文件夹，或其 review.gpkg。它不会被更改。</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.</source>
   <translation>另一副本在报告和冲突列表中的名称。留空：其标注者的姓名。</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>冲突</translation>
  </message>
  <message>
   <source>What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; ours or theirs: all are settled so at once.</source>
   <translation>如何处理双方标注不同的瓦片。“稍后”：列出这些瓦片，在逐个解决之前以我方标签为准；“我方”或“对方”：立即以此解决全部冲突。</translation>
  </message>
  <message>
   <source>later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>ours</source>
   <translation>我们的</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>对方的</translation>
  </message>
  <message>
   <source>Settle conflicts that a merge has left: keep our labels of a tile, or take theirs.</source>
   <translation>解决合并后遗留的冲突：保留我方对瓦片的标签，或采用对方的标签。</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>The tile to settle. Empty: all that are open.</source>
   <translation>要解决的瓦片。留空：全部未解决的瓦片。</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>以谁的标签为准</translation>
  </message>
  <message>
   <source>Whose labels stand from here on.</source>
   <translation>今后以谁的标签为准。</translation>
  </message>
  <message>
   <source>The copy that the conflict is with, by its name. Empty: any.</source>
   <translation>冲突所涉及的副本，按其名称指定。留空：任意副本。</translation>
  </message>
  <message>
   <source>Make a safe copy of the study for another annotator, also while it is open in QGIS.</source>
   <translation>为另一标注者制作研究的安全副本，研究在 QGIS 中打开时也可进行。</translation>
  </message>
  <message>
   <source>Where the copy is made: a new or an empty folder.</source>
   <translation>副本的制作位置：新文件夹或空文件夹。</translation>
  </message>
  <message>
   <source>Without results</source>
   <translation>不含结果</translation>
  </message>
  <message>
   <source>Leave out masks, student, maps, comparison and report: what labelling does not need.</source>
   <translation>不包含掩膜、学生模型、地图、比较和报告，即标注不需要的内容。</translation>
  </message>
 </context>
</TS>
