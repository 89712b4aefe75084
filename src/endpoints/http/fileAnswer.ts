type File = { name: string; type: string; content: string | Buffer | ReadableStream<Uint8Array> }

/** A file to save, kept by nobody on the way: it holds what only its owner may read. */
export function fileAnswer({ name, type, content }: File): Response {
  return new Response(Buffer.isBuffer(content) ? new Uint8Array(content) : content, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
