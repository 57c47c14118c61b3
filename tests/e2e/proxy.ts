// A proxy on loopback that writes down every address asked for, forwards what is for loopback and refuses the rest.
import { createServer, request as forward } from 'node:http';

const loopback = /^(?:127\.0\.0\.1|localhost)$/;

/** The browsers' own services, which run with or without an extension. */
const ofBrowser =
  /(?:^|\.)(?:google(?:apis|usercontent)?\.com|gvt1\.com|gstatic\.com|chromium\.org|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/;

export interface WritingProxy {
  port: number;
  /** One for each request, whoever made it: the address; of an encrypted one host and port. */
  asked: string[];
  /** Hosts asked for beside loopback and the browser's own services. */
  strangers(): string[];
  close(): Promise<void>;
}

export async function openProxy(): Promise<WritingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://nowhere');
    asked.push(url.href);
    if (!loopback.test(url.hostname)) {
      outgoing.writeHead(502).end();
      return;
    }
    const { hostname, port, pathname, search } = url;
    const { method, headers } = incoming;
    const onward = forward({ hostname, port, path: pathname + search, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    // The browser may be closed in the middle of an answer.
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    asked,
    strangers: () =>
      asked
        .map((address) => (address.includes('/') ? new URL(address).host : address))
        .filter((host) => !loopback.test(host.replace(/:\d+$/, '')) && !ofBrowser.test(host)),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
