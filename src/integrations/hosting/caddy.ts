import { cacheForever, type HostRules, revalidate } from './host-rules.ts';

const indented = (lines: readonly string[]): string => lines.map((line) => `\t${line}`).join('\n');

/** The configuration for Caddy, which gets and renews the certificate by itself. */
export const caddyFile = (
  { everywhere, immutable, redirects }: HostRules,
  host: string,
): string => `# Written by npm run build. README.md says how to use it.
(headers) {
${indented(everywhere.map(([name, value]) => `header ${name} "${value}"`))}
	header -Server
}

${host} {
	root * /var/www/${host}
	import headers
	@immutable path ${immutable.join(' ')}
	@changing not path ${immutable.join(' ')}
	header @immutable ${cacheForever[0]} "${cacheForever[1]}"
	header @changing ${revalidate[0]} "${revalidate[1]}"
	# npm run compress writes the brotli files; other files are compressed on request.
	encode zstd gzip
	# Caddy does not know its type.
	header /manifest.webmanifest Content-Type application/manifest+json
	@hidden path /_headers /_redirects
	error @hidden 404
${indented(redirects.map(({ from, to }) => `redir ${from} ${to} 301`))}
	file_server {
		precompressed br
	}
	handle_errors {
		import headers
		header ${revalidate[0]} "${revalidate[1]}"
		rewrite * /404.html
		file_server {
			precompressed br
		}
	}
}
`;
