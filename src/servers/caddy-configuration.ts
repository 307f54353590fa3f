import { contentType, downloadTypes, namedTypes, shownTypes, unknownType } from './file-types.ts';
import { caching, choose, dispositions, fixedHeaders, policies, resourcePolicies, transportSecurity, type Choice } from './response-headers.ts';

/** Text of `Caddyfile`. Works with Caddy 2.6 and newer, which redirects to https and gets certificates by itself. */
export const caddyConfiguration = (): string => `# Caddy 配置：复制到 /etc/caddy/Caddyfile，改下面两处：域名、网站目录（root）。证书由 Caddy 自动申请；自备证书的，启用 tls 一行。
# 由 src/servers/ 生成并由测试核对；改动响应头请改那里。

www.chenghu.example {
	# tls /etc/ssl/portal/fullchain.pem /etc/ssl/portal/privkey.pem
	root * /srv/portal/dist

${map('portal_type', types())}
${map('portal_policy', policies)}
${map('portal_cache', caching)}
${map('portal_disposition', dispositions)}
${map('portal_resource', resourcePolicies)}

	header -Server
	header {
		Content-Type "{portal_type}"
		Content-Security-Policy "{portal_policy}"
		Cache-Control "{portal_cache}"
		Cross-Origin-Resource-Policy "{portal_resource}"
${Object.entries(fixedHeaders).map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@tls protocol https
	header @tls Strict-Transport-Security "${transportSecurity}"
	@download vars {portal_disposition} attachment
	header @download Content-Disposition attachment

	@refused not method GET HEAD
	header @refused Allow "GET, HEAD"
	error @refused 405
	@hidden {
		path_regexp /\\.
		not path /.well-known/*
	}
	error @hidden 404

	encode gzip
	file_server

	handle_errors {
		header -Server
		header -Content-Disposition
		header {
			Content-Type "${contentType('/404.html')}"
			Content-Security-Policy "${choose(policies, '/404.html')}"
			Cache-Control "${choose(caching, '/404.html')}"
		}
		@missing expression {http.error.status_code} in [403, 404]
		handle @missing {
			rewrite * /404.html
			file_server {
				status 404
			}
		}
		handle {
			header Content-Type "text/plain; charset=utf-8"
			respond "{http.error.status_code} {http.error.status_text}"
		}
	}
}
`;

/** Types by path, so that none depends on the tables of the machine. */
function types(): Choice {
  const charset = (type: string): string => `${type}; charset=utf-8`;
  return {
    otherwise: unknownType,
    rules: [
      ...namedTypes.map(({ path, type }) => ({ path, value: charset(type) })),
      { path: /\/$/, value: contentType('/') },
      ...[...shownTypes, ...downloadTypes].map(({ extensions, type, text }) => ({ path: new RegExp(`\\.(${extensions.join('|')})$`), value: text ? charset(type) : type })),
    ],
  };
}

const map = (to: string, { otherwise, rules }: Choice): string =>
  [`\tmap {path} {${to}} {`, ...rules.map(({ path, value }) => `\t\t~${path.source.replaceAll('\\/', '/')} "${value}"`), `\t\tdefault "${otherwise}"`, '\t}'].join('\n');
