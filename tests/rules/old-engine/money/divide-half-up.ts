/**
 * Divides two whole numbers of 0 or more and rounds half up, in integer arithmetic: no fraction is ever stored.
 * Exact while twice the dividend is a safe integer.
 *
 * @example divideHalfUp(10_800 * 25, 60) // 4500
 * @example divideHalfUp(5, 2) // 3
 */
export const divideHalfUp = (dividend: number, divisor: number): number => {
  const remainder = dividend % divisor;
  const whole = (dividend - remainder) / divisor;
  return remainder * 2 >= divisor ? whole + 1 : whole;
};
