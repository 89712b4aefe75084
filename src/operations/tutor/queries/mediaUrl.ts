/** Where the media server hands out a file; null when there is none. */
export function mediaUrl(filename: string | null | undefined): string | null {
  return filename ? `/api/cms/media/file/${encodeURIComponent(filename)}` : null
}
