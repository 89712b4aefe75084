/** Negative when the first comes before the second. */
export type Compare = (a: number, b: number) => number

/**
 * The first `count` of some numbers in an order, sorted. The keys decide, the larger first, and `compare` where they are equal: a
 * heap holds the best so far with the worst of them on top, so that most numbers cost one comparison.
 */
export function firstOf(
  items: Uint32Array,
  { count, keys, compare }: { count: number; keys: Float64Array; compare: Compare },
): number[] {
  const order: Compare = (a, b) =>
    (keys[b] as number) - (keys[a] as number) || compare(items[a] as number, items[b] as number)
  const heap: number[] = []
  for (let at = 0; at < items.length; at += 1) {
    if (heap.length < count) push(heap, at, order)
    else if ((keys[at] as number) >= (keys[heap[0] as number] as number) && order(at, heap[0] as number) < 0)
      replaceTop(heap, at, order)
  }
  return heap.sort(order).map((at) => items[at] as number)
}

function push(heap: number[], item: number, order: Compare): void {
  let at = heap.push(item) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (order(heap[parent] as number, item) >= 0) break
    heap[at] = heap[parent] as number
    at = parent
  }
  heap[at] = item
}

function replaceTop(heap: number[], item: number, order: Compare): void {
  let at = 0
  for (;;) {
    let child = at * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && order(heap[child + 1] as number, heap[child] as number) > 0) child += 1
    if (order(heap[child] as number, item) <= 0) break
    heap[at] = heap[child] as number
    at = child
  }
  heap[at] = item
}
