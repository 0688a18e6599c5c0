/// The register of letters sent (ทะเบียนหนังสือส่ง): numbers are taken, reserved and made void
/// here, and proved to be without gap. Start at [OutgoingRegister]. Whatever the register
/// declines is a [Refused] with the name of a [Refusal] and its details; it is never thrown.
package saraban.corpus.register;
