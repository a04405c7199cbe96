/** Places a drawing of satori inside a larger one, by its corner at the top left. */
export const place = (svg: string, x: number, y: number): string => svg.replace('<svg', `<svg x="${x}" y="${y}"`);
