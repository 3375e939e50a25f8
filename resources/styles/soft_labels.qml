<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22">
 <pipe>
  <provider>
   <resampling maxOversampling="2" enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" />
  </provider>
  <rasterrenderer type="singlebandpseudocolor" alphaBand="-1" band="1" classificationMax="1" classificationMin="0" nodataColor="" opacity="1">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader classificationMode="2" labelPrecision="6" clip="0" maximumValue="1" colorRampType="INTERPOLATED" minimumValue="0">
     <colorramp name="[source]" type="gradient">
      <Option type="Map">
       <Option name="color1" type="QString" value="0,32,77,255" />
       <Option name="color2" type="QString" value="255,234,70,255" />
       <Option name="discrete" type="QString" value="0" />
       <Option name="rampType" type="QString" value="gradient" />
       <Option name="stops" type="QString" value="0.1;0,50,111,255:0.2;49,68,107,255:0.3;79,87,108,255:0.4;102,105,112,255:0.5;125,124,120,255:0.6;150,144,120,255:0.7;176,164,115,255:0.8;204,187,105,255:0.9;232,210,89,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#00204d" alpha="255" />
     <item value="0.1" label="0.1" color="#00326f" alpha="255" />
     <item value="0.2" label="0.2" color="#31446b" alpha="255" />
     <item value="0.3" label="0.3" color="#4f576c" alpha="255" />
     <item value="0.4" label="0.4" color="#666970" alpha="255" />
     <item value="0.5" label="0.5" color="#7d7c78" alpha="255" />
     <item value="0.6" label="0.6" color="#969078" alpha="255" />
     <item value="0.7" label="0.7" color="#b0a473" alpha="255" />
     <item value="0.8" label="0.8" color="#ccbb69" alpha="255" />
     <item value="0.9" label="0.9" color="#e8d259" alpha="255" />
     <item value="1" label="1" color="#ffea46" alpha="255" />
     <rampLegendSettings maximumLabel="" useContinuousLegend="1" orientation="2" minimumLabel="" suffix="" direction="0" prefix="">
      <numericFormat id="basic">
       <Option type="Map">
        <Option name="decimal_separator" type="QChar" value="" />
        <Option name="decimals" type="int" value="0" />
        <Option name="rounding_type" type="int" value="0" />
        <Option name="show_plus" type="bool" value="false" />
        <Option name="show_thousand_separator" type="bool" value="true" />
        <Option name="show_trailing_zeros" type="bool" value="false" />
        <Option name="thousand_separator" type="QChar" value="" />
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1" />
  <huesaturation colorizeOn="0" colorizeBlue="128" colorizeRed="255" colorizeGreen="128" grayscaleMode="0" saturation="0" invertColors="0" colorizeStrength="100" />
  <rasterresampler maxOversampling="2" />
  <resamplingStage>resamplingFilter</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
