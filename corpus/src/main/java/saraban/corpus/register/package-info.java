/// The registers of letters sent (ทะเบียนหนังสือส่ง) and received (ทะเบียนหนังสือรับ): numbers are
/// taken, reserved and made void here, and proved to be without gap; and how long papers are kept.
/// Start at [OutgoingRegister], [IncomingRegister] and [Keeping]. Whatever the register
/// declines is a [Refused] with the name of a [Refusal] and its details; it is never thrown.
package saraban.corpus.register;
