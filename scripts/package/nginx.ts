/** The site on nginx, as a file to be included where nginx.conf includes its sites. */

/** Where the sample supposes things; whoever installs changes these lines. */
export const NGINX_PLACES = {
  site: '/srv/zipingtong/site/',
  certificate: '/etc/nginx/zipingtong.crt',
  key: '/etc/nginx/zipingtong.key',
} as const;

export const NGINX_TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt md',
  'text/xml': 'xml',
  'application/json': 'json',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** @param base such as https://host:8443/zipingtong/ */
export function nginxConfig(base: string): string {
  const { hostname, port, pathname } = new URL(base);
  const types = Object.entries(NGINX_TYPES).map(([type, endings]) => `            ${type} ${endings};`);
  return `# 自评通的网站，供 ${base}
# The site of 自评通. Change the three paths below, then put this file where nginx.conf includes sites (conf.d/).

# 名字里带指纹的文件永远不变，浏览器留多久都行；其余的每次都问一声有没有变。
# Files named by their content never change; of all others browsers ask each time whether they did.
map $uri $zipingtong_cache {
    default "no-cache";
    ~/parts/[^/]+$ "public, max-age=31536000, immutable";
}

# 网页版 Excel 从它自己的地址读函数说明。
# Excel on the web reads the functions' descriptions from an address of its own.
map $uri $zipingtong_readable_from {
    default "";
    ~/functions\\.(zh-CN|en-US)\\.json$ "*";
}

server {
    listen ${port || '443'} ssl;
    server_name ${hostname};

    ssl_certificate ${NGINX_PLACES.certificate};
    ssl_certificate_key ${NGINX_PLACES.key};
    ssl_protocols TLSv1.2 TLSv1.3;

    location ${quoted(decodeURI(pathname))} {
        alias ${NGINX_PLACES.site};

        types {
${types.join('\n')}
        }
        charset utf-8;
        charset_types text/css text/javascript text/plain text/xml application/json;

        # 不要加 X-Frame-Options：Excel 把窗格放在框架里显示。 Never X-Frame-Options: Excel shows the pane in a frame.
        add_header Cache-Control $zipingtong_cache;
        add_header Access-Control-Allow-Origin $zipingtong_readable_from;
        add_header X-Content-Type-Options nosniff;

        gzip on;
        gzip_types text/css text/javascript text/plain text/xml application/json;
        gzip_min_length 1024;

        limit_except GET {
            deny all;
        }
    }
}
`;
}

/** A word of nginx's language; it reads addresses decoded. */
function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$')}"`;
}
