/** Name in the text store that says that a schema document is kept, so that a device without one gets no database. */
export const keptFlag = 'schema-document';
