import type { AdminViewServerProps } from 'payload'
import { FEW_TUTORS } from '@/domain/search/fewTutors'
import {
  RADAR_DAYS,
  type RadarDays,
  type SearchFigures,
  type SupplyGap,
  supplyRadar,
} from '@/operations/search/queries/supplyRadar'
import { staffContext } from '@/operations/trust/staffContext'
import { StaffPage } from '../StaffPage'
import { GapTable } from './GapTable'

/**
 * Where learners found few tutors lately, by subject, part of the day and price (C13, NV34), with how searches go on (C05). For
 * operations and the owner.
 */
export function SupplyView(view: AdminViewServerProps) {
  const { payload, searchParams } = view
  const days = RADAR_DAYS.find((span) => String(span) === searchParams?.days) ?? RADAR_DAYS[0]
  return (
    <StaffPage view={view} path="/admin/supply" roles={['ops', 'owner']}>
      {async (user) => {
        const { viewer, now } = await staffContext({ payload, user })
        return <Radar days={days} {...(await supplyRadar({ payload, viewer, days, now }))} />
      }}
    </StaffPage>
  )
}

type RadarProps = { days: RadarDays; gaps: readonly SupplyGap[]; figures: SearchFigures }

function Radar({ days, gaps, figures }: RadarProps) {
  return (
    <>
      <h1>Supply radar</h1>
      <p>
        Searches of the last {days} days that found fewer than {FEW_TUTORS} tutors. People are counted once a
        day; parts of the day are on the learner’s clock, by when the lesson may begin.
      </p>
      <Spans days={days} />
      <Figures figures={figures} />
      {gaps.length > 0 ? (
        <GapTable days={days} gaps={gaps} />
      ) : (
        <p>
          {figures.searches === 0
            ? 'Nobody has searched in these days.'
            : `Every search found ${FEW_TUTORS} tutors or more.`}
        </p>
      )}
    </>
  )
}

function Spans({ days }: { days: RadarDays }) {
  return (
    <ul className="ledger__files">
      {RADAR_DAYS.map((span) => (
        <li key={span}>
          <a aria-current={span === days ? 'page' : undefined} href={`/admin/supply?days=${span}`}>
            {span} days
          </a>
        </li>
      ))}
      <li>
        <a download href={`/api/admin/supply-radar?days=${days}`}>
          Download as CSV
        </a>
      </li>
    </ul>
  )
}

function Figures({ figures }: { figures: SearchFigures }) {
  const { searches, visitors, clicked, booked, place, empty } = figures
  const share = (part: number) => (visitors === 0 ? 'none yet' : `${((100 * part) / visitors).toFixed(1)} %`)
  return (
    <p>
      {searches} searches by {visitors} visitors, each counted once a day; {empty} found nobody. Of the
      visitors {share(clicked)} opened a tutor{place === null ? '' : `, on average the one at place ${place}`}
      , and {share(booked)} booked the same day (the aim is more than 5 %).
    </p>
  )
}
