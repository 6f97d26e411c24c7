import { createCallRule } from '../src/rule-kit/call-rule.js'
import { judgeAlgorithms, type AlgorithmIds } from '../src/rule-kit/jwt-judge.js'

export default createCallRule<AlgorithmIds>({
  name: 'require-jwt-algorithms',
  docs: {
    description: 'Require a fixed list of algorithms where tokens are verified',
    category: 'authentication',
    cwe: [347, 327],
    owasp: ['API2:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    missingAlgorithms:
      '`{{call}}` takes every algorithm that works with {{key}}, and the token says which. Allow only the one you sign with: {{advice}}.',
    unstatedAlgorithm:
      '`{{call}}` names no algorithm: versions that run without one use a default, or what the token says, whatever {{key}} is for. Name the one you sign with: {{advice}}.',
    unsignedTokens: "With 'none' allowed, `{{call}}` accepts tokens that nobody signed. Allow only the algorithm you sign with: {{advice}}.",
    mixedAlgorithms:
      'Algorithms of shared secrets ({{secret}}) and of key pairs ({{pair}}) are both allowed for {{key}}: with a public key taken for a secret, everyone can sign. Allow one kind: {{advice}}.',
    algorithmFromToken:
      'The token itself says by which algorithm `{{call}}` is to check it with {{key}}, and an attacker writes the token. Allow only the one you sign with: {{advice}}.',
    publicKeyAsSecret:
      '`{{call}}` takes {{key}} for a shared secret, and it is none: whoever has it can sign tokens. Allow the algorithm of the key pair: {{advice}}.',
    allowOnly: 'Allow {{algorithms}} only{{reason}}.',
    refuseUnsigned: "Remove 'none'.",
  },
  of: ['jwt-verify'],
  hasSuggestions: true,
  judge: judgeAlgorithms,
})
