import { NumberInput } from 'adaptivecards';

const isValid = NumberInput.prototype.isValid;

/** The renderer calls an empty number with a `min` or `max` wrong, also when it need not be filled in. */
NumberInput.prototype.isValid = function (this: NumberInput) {
  return this.isSet() ? isValid.call(this) : !this.isRequired;
};
