import { downloadTypes, namedTypes, shownTypes, unknownType } from './file-types.ts';
import { caching, dispositions, fixedHeaders, policies, resourcePolicies, transportSecurity, type Choice } from './response-headers.ts';

/** Text of `nginx.conf`: what goes into `/etc/nginx/conf.d/`. Works with nginx 1.18 and newer. */
export const nginxConfiguration = (): string => `# nginx 配置：复制到 /etc/nginx/conf.d/portal.conf，改下面三处：域名（server_name，两处）、证书（ssl_certificate）、网站目录（root）。
# 由 src/servers/ 生成并由测试核对；改动响应头请改那里。

${map('$uri', '$portal_policy', policies)}
${map('$uri', '$portal_cache', caching)}
${map('$uri', '$portal_disposition', dispositions)}
${map('$uri', '$portal_resource', resourcePolicies)}
map $https $portal_transport { default ""; on "${transportSecurity}"; }
map $request_method $portal_allow { default "GET, HEAD"; GET ""; HEAD ""; }

server {
  listen 80;
  listen [::]:80;
  server_name www.chenghu.example;
  server_tokens off;
  return 301 https://$server_name$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name www.chenghu.example;
  ssl_certificate /etc/ssl/portal/fullchain.pem;
  ssl_certificate_key /etc/ssl/portal/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_tickets off;
  root /srv/portal/dist;

  index index.html;
  autoindex off;
  disable_symlinks on from=$document_root;
  absolute_redirect off;
  server_tokens off;
  client_max_body_size 1k;
  error_page 404 /404.html;
  error_page 403 =404 /404.html;

${[['Content-Security-Policy', '$portal_policy'], ...Object.entries(fixedHeaders).map(([name, value]) => [name, `"${value}"`]), ['Cross-Origin-Resource-Policy', '$portal_resource'], ['Strict-Transport-Security', '$portal_transport'], ['Cache-Control', '$portal_cache'], ['Content-Disposition', '$portal_disposition'], ['Allow', '$portal_allow']].map(([name, value]) => `  add_header ${name} ${value} always;`).join('\n')}

  charset utf-8;
  charset_types ${textTypes().join(' ')};
  types {
${[...shownTypes, ...downloadTypes].map(({ extensions, type }) => `    ${type} ${extensions.join(' ')};`).join('\n')}
  }
  default_type ${unknownType};

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${[...textTypes(), 'application/wasm'].join(' ')};

  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  location ~ /\\.(?!well-known/) { return 404; }
${namedTypes.map(({ path, type }) => `  location ~ "${path.source.replaceAll('\\/', '/')}" { types {} default_type ${type}; }`).join('\n')}
  location / { try_files $uri $uri/ =404; }
}
`;

/** `text/html` is always among those that nginx compresses and names a charset for. */
const textTypes = (): string[] => [...new Set([...shownTypes.filter(({ text }) => text).map(({ type }) => type), ...namedTypes.map(({ type }) => type)])].filter((type) => type !== 'text/html');

/** `$uri` is the file that answers: `/search/index.html`, or `/404.html` where there is none. */
const map = (from: string, to: string, { otherwise, rules }: Choice): string =>
  [`map ${from} ${to} {`, `  default "${otherwise}";`, ...rules.map(({ path, value }) => `  "~${path.source.replaceAll('\\/', '/')}" "${value}";`), '}'].join('\n');
