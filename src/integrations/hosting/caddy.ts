import { cacheForever, type Header, type HostRules, revalidate } from './host-rules.ts';

const indented = (lines: readonly string[]): string => lines.map((line) => `\t${line}`).join('\n');

const headerLines = (headers: readonly Header[], matcher = ''): string =>
  indented(headers.map(([name, value]) => `header ${matcher}${name} "${value}"`));

/**
 * The configuration for Caddy, which gets and renews the certificate by itself. A page is known by its address, which ends in a slash;
 * the other files in the folder of a page need not share its headers.
 */
export const caddyFile = (
  { everywhere, documents, resources, immutable, redirects }: HostRules,
  host: string,
): string => `# Written by npm run build. README.md says how to use it.
(everywhere) {
${headerLines(everywhere)}
	header -Server
}

${host} {
	root * /var/www/${host}
	import everywhere
	@documents path */ *.html
${headerLines(documents.headers, '@documents ')}
	@resources path ${resources.paths.join(' ')}
${headerLines(resources.headers, '@resources ')}
	@immutable path ${immutable.paths.join(' ')}
	@changing not path ${immutable.paths.join(' ')}
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
		import everywhere
${indented(headerLines(documents.headers).split('\n'))}
		header ${revalidate[0]} "${revalidate[1]}"
		rewrite * /404.html
		file_server {
			precompressed br
		}
	}
}
`;
