import { listen } from '../../../src/cli/house/static.mjs';

export interface Canary {
  readonly origin: string;
  /** Method and address of everything that reached it. */
  readonly hits: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server of another origin that writes down whoever comes and welcomes everyone. */
export async function startCanary(): Promise<Canary> {
  const hits: string[] = [];
  const server = await listen((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response
      .writeHead(200, {
        'Content-Type': 'text/csv',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
      .end('leaked\n1\n');
  }, 0);
  return { origin: server.origin, hits, close: server.close };
}
