import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { countingKey } from '#config/counting-key.ts'
import { clientAddress, trustOf } from '#server/edge/client-address.ts'

const request = (peer: string, forwarded?: string): IncomingMessage => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const req = new IncomingMessage(socket)
  if (forwarded !== undefined) req.headers['x-forwarded-for'] = forwarded
  return req
}

describe('the address of a visitor', () => {
  const isTrusted = trustOf(['10.0.0.0/8', '2001:db8::1', 'loopback'])

  it('is the peer when it is no proxy of ours, whatever it claims', () => {
    expect(clientAddress(request('203.0.113.9', '1.2.3.4'), isTrusted)).toBe('203.0.113.9')
    expect(clientAddress(request('203.0.113.9', '1.2.3.4'), trustOf([]))).toBe('203.0.113.9')
  })

  it('is what the last trusted proxy saw, not what the visitor put in front', () => {
    const req = request('10.1.2.3', '6.6.6.6, 203.0.113.9, 10.0.0.7')
    expect(clientAddress(req, isTrusted)).toBe('203.0.113.9')
  })

  it('stops at what is no address', () => {
    expect(clientAddress(request('127.0.0.1', 'unknown, 10.0.0.1'), isTrusted)).toBe('10.0.0.1')
  })

  it('knows IPv4 written as IPv6', () => {
    expect(clientAddress(request('::ffff:10.0.0.2', '203.0.113.9'), isTrusted)).toBe('203.0.113.9')
  })

  it('counts an IPv6 network as one visitor, and each IPv4 address for itself', () => {
    expect(countingKey('2001:db8:1:2:3:4:5:6')).toBe(countingKey('2001:db8:1:2:ffff::1'))
    expect(countingKey('2001:db8:1:3::1')).not.toBe(countingKey('2001:db8:1:2::1'))
    expect(countingKey('203.0.113.9')).toBe('203.0.113.9')
  })
})
