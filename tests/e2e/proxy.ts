// A proxy on loopback that writes down every host asked for, forwards what is for one origin and refuses the rest.
import { createServer, request as forward } from 'node:http';

/** The browsers' own services, which run with or without an extension. */
const ofBrowser =
  /(?:^|\.)(?:google(?:apis|usercontent)?\.com|gvt1\.com|gstatic\.com|chromium\.org|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/;

export interface WritingProxy {
  port: number;
  /** Hosts with ports, one for each request. */
  asked: string[];
  /** What was asked beside the one origin and the browser's own services. */
  strangers(): string[];
  close(): Promise<void>;
}

export async function openProxy(origin: string): Promise<WritingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://nowhere');
    asked.push(url.host);
    if (url.origin !== origin) {
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
    strangers: () => asked.filter((host) => host !== new URL(origin).host && !ofBrowser.test(host)),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
