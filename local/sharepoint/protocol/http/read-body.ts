import type { IncomingMessage } from 'node:http';
import { SpError } from '../../model/errors';

const BODY_LIMIT = 256 * 1024 * 1024;

/** A request's body. Throws a 413 above SharePoint Online's 250 MB for one request, and when the sender goes away. */
export async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new SpError(413, '-2147024890, System.ArgumentException', 'The request message is too big. The server does not allow messages larger than 262144000 bytes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A body as text, by the charset its Content-Type names; UTF-8 without one, or with one nobody knows. A byte order mark goes. */
export function textOf(bytes: Uint8Array, contentType: string | undefined): string {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '') ?? [];
  return decoderOf(charset).decode(bytes);
}

function decoderOf(charset: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
