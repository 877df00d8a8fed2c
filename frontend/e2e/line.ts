import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Cut: half of the request arrives. Lost: it arrives whole and does its work, but the answer never comes back. */
type Fault = 'cut' | 'lost';

/** A bad line between a phone and the product: it passes everything on, and breaks where a test wants it to. */
export class Line {
  /** Everything that was asked, such as `PUT /api/files/0199…`. */
  readonly asked: string[] = [];
  readonly broken = { cut: 0, lost: 0 };
  private readonly faults: { on: RegExp; fault: Fault; left: number }[] = [];
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((asked, answer) => void this.pass(asked, answer));
  }

  static async to(target: string): Promise<Line> {
    const line = new Line(new URL(target));
    await new Promise<void>((open) => line.server.listen(0, 'localhost', open));
    return line;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  breaks(on: RegExp, fault: Fault, times: number): void {
    this.faults.push({ on, fault, left: times });
  }

  count(on: RegExp): number {
    return this.asked.filter((one) => on.test(one)).length;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const what = `${asked.method} ${asked.url}`;
    this.asked.push(what);
    const fault = this.next(what);
    const { host, origin: own } = this.target;
    const origin = asked.headers.origin && own;
    const onward = request(new URL(asked.url ?? '/', own), {
      method: asked.method,
      headers: { ...asked.headers, host, ...(origin ? { origin } : {}) },
    });
    onward.on('error', () => answer.destroy());
    if (fault === 'cut') {
      onward.write(body.subarray(0, body.length / 2), () => onward.destroy());
      return;
    }
    onward.on('response', (reply) => {
      if (fault === 'lost') {
        reply.resume().on('end', () => answer.destroy());
        return;
      }
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.end(body);
  }

  private next(what: string): Fault | undefined {
    const found = this.faults.find(({ on, left }) => left > 0 && on.test(what));
    if (!found) return undefined;
    found.left -= 1;
    this.broken[found.fault] += 1;
    return found.fault;
  }
}
