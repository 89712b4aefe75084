const STAR = 'M12 1.9l3.1 6.3 6.9 1-5 4.9 1.2 6.9-6.2-3.3-6.2 3.3 1.2-6.9-5-4.9 6.9-1z'

/** Five stars of which `value` (0 to 5, fractions too) are filled. Decorative: the number is said beside it. */
export function StarRow({ value, className = 'h-4' }: { value: number; className?: string }) {
  const filled = Math.max(0, Math.min(5, value)) * 24
  return (
    <svg viewBox="0 0 120 24" aria-hidden="true" className={`w-auto shrink-0 ${className}`}>
      <Stars className="fill-star-empty" />
      {filled > 0 && (
        <svg width={filled} height="24" viewBox={`0 0 ${filled} 24`} overflow="hidden" aria-hidden="true">
          <Stars className="fill-star" />
        </svg>
      )}
    </svg>
  )
}

function Stars({ className }: { className: string }) {
  return (
    <g className={className}>
      {[0, 24, 48, 72, 96].map((x) => (
        <path key={x} d={STAR} transform={`translate(${x} 0)`} />
      ))}
    </g>
  )
}
