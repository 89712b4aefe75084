import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpRates, readPublishedRates } from './httpRates'

describe('readPublishedRates', () => {
  it('should read units for one euro as dollars for one unit, digit by digit', () => {
    const text =
      '{"amount":1.0,"base":"EUR","date":"2026-11-27","rates":{"USD":1.1640,"JPY":179.77,"XAU":1e-4}}'
    expect(readPublishedRates(text)).toEqual({
      day: '2026-11-27',
      usdPerUnit: { USD: '1', EUR: '1.164', JPY: '0.0064749402' },
    })
  })

  it('should read units for one dollar, and the day from the second', () => {
    const text =
      '{"base_code":"USD","time_last_update_unix":1795737601,"rates":{"USD":1,"RSD":100.654,"PHP":58.75}}'
    expect(readPublishedRates(text)).toEqual({
      day: '2026-11-27',
      usdPerUnit: { USD: '1', RSD: '0.0099350249', PHP: '0.0170212766' },
    })
  })

  it('should not round a rate of more digits than a float holds', () => {
    const text = '{"base":"USD","date":"2026-11-27","rates":{"EUR":0.8591065292096219931271}}'
    expect(() => readPublishedRates(text)).toThrow('not an exchange rate')
    const long = '{"base":"USD","date":"2026-11-27","rates":{"EUR":0.859106529209621993}}'
    expect(readPublishedRates(long).usdPerUnit.EUR).toBe('1.164')
  })

  it.each([
    ['no JSON', 'rates of today'],
    ['another shape', '{"success":false}'],
    ['no dollar', '{"base":"EUR","date":"2026-11-27","rates":{"JPY":179.77}}'],
    ['no day', '{"base":"EUR","rates":{"USD":1.164}}'],
    ['a day that is none', '{"base":"EUR","date":"2026-13-45","rates":{"USD":1.164}}'],
    ['a rate of zero', '{"base":"EUR","date":"2026-11-27","rates":{"USD":1.164,"JPY":0}}'],
    ['a rate below zero', '{"base":"EUR","date":"2026-11-27","rates":{"USD":1.164,"JPY":-3}}'],
    ['a rate that is a word', '{"base":"EUR","date":"2026-11-27","rates":{"USD":1.164,"JPY":"much"}}'],
    ['a rate with an exponent', '{"base":"EUR","date":"2026-11-27","rates":{"USD":1.164,"JPY":1e-9}}'],
  ])('should refuse %s', (_what, text) => {
    expect(() => readPublishedRates(text)).toThrow()
  })
})

describe('httpRates', () => {
  let server: Server
  const source = (path: string) =>
    httpRates(`http://localhost:${(server.address() as AddressInfo).port}${path}`)
  beforeAll(async () => {
    server = createServer(({ url }, answer) => {
      answer.statusCode = url === '/down' ? 503 : 200
      answer.end('{"base":"EUR","date":"2026-11-27","rates":{"USD":1.164}}')
    })
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  })
  afterAll(() => server.close())

  it('should fetch what an address answers, and be called by its host', async () => {
    expect(source('/latest').name).toBe('localhost')
    expect(await source('/latest').latest()).toEqual({
      day: '2026-11-27',
      usdPerUnit: { USD: '1', EUR: '1.164' },
    })
  })

  it('should fail when the source is down', async () => {
    await expect(source('/down').latest()).rejects.toThrow('503')
  })
})
