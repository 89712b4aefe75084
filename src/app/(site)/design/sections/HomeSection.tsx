import { HowItWorks } from '@/components/home/HowItWorks'
import { SearchHero } from '@/components/home/SearchHero'
import { SubjectTiles } from '@/components/home/SubjectTiles'
import { Container } from '@/components/ui/Container'
import { SUBJECTS } from '../sampleData'

export function HomeSection() {
  return (
    <section aria-label="Home">
      <SearchHero subjects={SUBJECTS} fromPrice="$12.00" />
      <Container className="space-y-14">
        <SubjectTiles subjects={SUBJECTS} />
        <HowItWorks />
      </Container>
    </section>
  )
}
