/** What is refused for a reason that the value does not show, or that cannot be mended from the text: nothing is said of it. */
export const refusedOtherwise: readonly (readonly [field: string, message: string, value: string])[] = [];
