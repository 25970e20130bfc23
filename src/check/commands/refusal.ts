/** Why a command cannot do its work, in words; it is told without a stack, and the command ends with 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
