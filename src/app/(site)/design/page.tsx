import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { isDemo } from '@/env'
import { AuthSection } from './sections/AuthSection'
import { BookingSection } from './sections/BookingSection'
import { ColourSection } from './sections/ColourSection'
import { ContentSection } from './sections/ContentSection'
import { FeedbackSection } from './sections/FeedbackSection'
import { FieldSection } from './sections/FieldSection'
import { FormSection } from './sections/FormSection'
import { HomeSection } from './sections/HomeSection'
import { MoneySection } from './sections/MoneySection'
import { NavigationSection } from './sections/NavigationSection'
import { ReviewSection } from './sections/ReviewSection'
import { SlotSection } from './sections/SlotSection'
import { TutorSection } from './sections/TutorSection'

export const metadata: Metadata = { title: 'Design', robots: { index: false, follow: false } }
export const dynamic = 'force-dynamic'

/** Every component in every state, for the team. Not linked, and absent in production. */
export default function DesignPage() {
  if (!isDemo) notFound()
  return (
    <>
      <Container>
        <PageHeader title="Design" text="Every component in every state, from the same sample data." />
        <ColourSection />
        <FeedbackSection />
        <FieldSection />
        <FormSection />
        <ContentSection />
        <NavigationSection />
      </Container>
      <HomeSection />
      <Container>
        <TutorSection />
        <SlotSection />
        <BookingSection />
        <MoneySection />
        <ReviewSection />
      </Container>
      <AuthSection />
    </>
  )
}
