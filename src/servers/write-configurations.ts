import { writeFileSync } from 'node:fs';
import { caddyConfiguration } from './caddy-configuration.ts';
import { nginxConfiguration } from './nginx-configuration.ts';

/** `node src/servers/write-configurations.ts`: writes the configurations beside this file anew. A test holds them equal to their source. */
writeFileSync(new URL('nginx.conf', import.meta.url), nginxConfiguration());
writeFileSync(new URL('Caddyfile', import.meta.url), caddyConfiguration());
