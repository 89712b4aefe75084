import { TextField } from '@/components/form/TextField'
import { t } from '@/messages/t'

type TimeRangeFieldsProps = {
  /** Sends `name.start` and `name.end` as `HH:mm`. */
  name: string
  range?: { start: string; end: string }
}

/** From when to when. Time inputs know no 24:00, so midnight at the end shows as 00:00. */
export function TimeRangeFields({ name, range }: TimeRangeFieldsProps) {
  const end = range?.end === '24:00' ? '00:00' : range?.end
  return (
    <div className="grid w-72 max-w-full grid-cols-2 gap-3">
      <TextField name={`${name}.start`} type="time" label={t('teaching.from')} defaultValue={range?.start} />
      <TextField name={`${name}.end`} type="time" label={t('teaching.to')} defaultValue={end} />
    </div>
  )
}
