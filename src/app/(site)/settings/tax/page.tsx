import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { RadioField } from '@/components/form/RadioField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { AddressFields } from '@/components/tax/AddressFields'
import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { t } from '@/messages/t'
import { getTaxProfile } from '@/operations/tax/queries/getTaxProfile'
import { requireViewer } from '../../currentViewer'
import { saveInvoiceDetailsAction } from './actions'

export const metadata: Metadata = { title: t('tax.invoice.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What the invoices of somebody who pays show: name or company, address, VAT id (EX30). */
export default async function InvoiceDetailsPage({ searchParams }: Props) {
  const visit = await requireViewer('/settings/tax')
  const { profile } = await getTaxProfile(visit)
  const isFirst = (await searchParams).for === 'invoice' && !profile
  return (
    <Container width="reading">
      <PageHeader
        title={t('tax.invoice.title')}
        text={t('tax.invoice.text')}
        crumbs={[
          { label: t('paper.listTitle'), href: '/settings/receipts' },
          { label: t('tax.invoice.title') },
        ]}
      />
      {isFirst && (
        <Alert tone="info" className="mb-6">
          {t('tax.invoice.first')}
        </Alert>
      )}
      <ActionForm action={saveInvoiceDetailsAction} errorTitle={t('form.problem')} className="grid gap-6">
        <Card as="section" padding="lg" aria-labelledby="invoice-who">
          <CardTitle id="invoice-who">{t('tax.invoice.who')}</CardTitle>
          <WhoFields profile={profile} />
        </Card>
        <Card as="section" padding="lg" aria-labelledby="invoice-where">
          <CardTitle id="invoice-where">{t('tax.where')}</CardTitle>
          <AddressFields address={profile} />
        </Card>
        <div>
          <SubmitButton pendingLabel={t('form.saving')}>{t('tax.invoice.save')}</SubmitButton>
        </div>
      </ActionForm>
    </Container>
  )
}

function WhoFields({ profile }: { profile: TaxProfile | null }) {
  return (
    <div className="grid gap-5">
      <RadioField
        name="kind"
        legend={t('tax.invoice.kind')}
        options={TAXPAYER_KINDS.map((value) => ({ value, label: t(`tax.${value}`) }))}
        defaultValue={profile?.kind ?? 'individual'}
        required
      />
      <TextField
        name="legalName"
        label={t('tax.invoice.company')}
        autoComplete="organization"
        maxLength={160}
        defaultValue={profile?.legalName ?? ''}
        required
      />
      <TextField
        name="vatId"
        label={t('tax.vatId')}
        hint={t('tax.invoice.vatIdHint')}
        optionalLabel={t('form.optional')}
        autoComplete="off"
        maxLength={20}
        defaultValue={profile?.vatId ?? ''}
      />
    </div>
  )
}
