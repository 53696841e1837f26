/** State of a navigation that asks for a step of the guide: the step then takes the focus, wherever it stands. */
export const stepWanted = 'step';
