/** The site on IIS: web.config, to be put into the folder of the site. */
import { NGINX_TYPES } from './nginx';

const READ_BY_EXCEL_ON_THE_WEB = ['functions.zh-CN.json', 'functions.en-US.json'];
const AS_TEXT = /^text\/|json$/;

function mapOf(ending: string, type: string): string {
  const mime = AS_TEXT.test(type) ? `${type}; charset=utf-8` : type;
  return `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${mime}" />`;
}

function readable(file: string): string {
  return `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

export function iisConfig(): string {
  const maps = Object.entries(NGINX_TYPES).flatMap(([type, endings]) =>
    endings.split(' ').map((ending) => mapOf(ending, type)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!--
  自评通的网站在 IIS 上的设置：把本文件放进网站的文件夹（和 taskpane.html 放在一起）。依据微软文档，未在真机上试过。
  The site of 自评通 on IIS: put this file into the folder of the site, beside taskpane.html. Written by Microsoft's
  documentation, not tried on a real server.
-->
<configuration>
  <system.webServer>
    <staticContent>
${maps.join('\n')}
      <!-- 每次都问一声有没有变。 Browsers ask each time whether a file changed. -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <!-- 不要加 X-Frame-Options：Excel 把窗格放在框架里显示。 Never X-Frame-Options: Excel shows the pane in a frame. -->
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- 名字里带指纹的文件永远不变。 Files named by their content never change. -->
  <location path="parts">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- 网页版 Excel 从它自己的地址读函数说明。 Excel on the web reads the functions' descriptions from an address of its own. -->
${READ_BY_EXCEL_ON_THE_WEB.map(readable).join('\n')}
</configuration>
`;
}
