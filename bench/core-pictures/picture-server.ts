import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

const pictureBytes = 2_000_000

/** Answers every request as OpenAI does, with the same picture of 2 MB, and prints its address. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const base64 = Buffer.concat([signature, randomBytes(pictureBytes)]).toString('base64')
const usage = { input_tokens: 60, output_tokens: 1056, output_tokens_details: { image_tokens: 1056, text_tokens: 0 } }
const answer = JSON.stringify({ created: 1, data: [{ b64_json: base64 }], usage })

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
    response.end(answer)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}/v1\n`)
})
