import { describe, expect, it } from 'vitest'
import { createCircuit } from './circuit.ts'

const model = 'grok-imagine'

function opened() {
  const circuit = createCircuit()
  for (const at of [0, 1, 2, 3, 4]) circuit.record(model, 'unreachable', at)
  return circuit
}

describe('the circuit of a model', () => {
  it('opens at the fifth failure within half a minute, and for that model alone', () => {
    const circuit = createCircuit()
    for (const at of [0, 1, 2, 3]) circuit.record(model, 'overloaded', at)
    expect(circuit.admit(model, 5)).toBe(0)
    circuit.record(model, 'outcome-unknown', 5)
    expect(circuit.admit(model, 6)).toBe(29_999)
    expect(circuit.admit('gemini', 6)).toBe(0)
  })

  it('does not count what lies longer ago, nor answers that only displease', () => {
    const circuit = createCircuit()
    for (const at of [0, 10_000, 20_000, 31_000, 41_000]) circuit.record(model, 'timed-out', at)
    expect(circuit.admit(model, 41_001)).toBe(0)
    for (let at = 0; at < 9; at += 1) circuit.record(model, 'content-policy', 42_000 + at)
    expect(circuit.admit(model, 42_010)).toBe(0)
  })

  it('lets one request try when the time is over, and closes with its answer', () => {
    const circuit = opened()
    expect(circuit.admit(model, 30_004)).toBe(0)
    expect(circuit.admit(model, 30_005)).toBe(5000)
    circuit.record(model, null, 30_010)
    expect([circuit.admit(model, 30_011), circuit.admit(model, 30_012)]).toEqual([0, 0])
  })

  it('stays open twice as long after each try that failed, up to ten minutes', () => {
    const circuit = opened()
    let now = 30_004
    const waits: number[] = []
    for (let round = 0; round < 7; round += 1) {
      expect(circuit.admit(model, now)).toBe(0)
      circuit.record(model, 'unreachable', now)
      waits.push(circuit.admit(model, now))
      now += waits.at(-1) ?? 0
    }
    expect(waits).toEqual([60_000, 120_000, 240_000, 480_000, 600_000, 600_000, 600_000])
  })

  it('lets another try when nothing is heard of the first', () => {
    const circuit = opened()
    expect(circuit.admit(model, 30_004)).toBe(0)
    expect(circuit.admit(model, 90_005)).toBe(0)
  })
})
