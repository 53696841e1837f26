/**
 * Names by which libraries call the object that an error is about: Django's `__all__` and `non_form_errors`, Django
 * REST's `non_field_errors`, marshmallow's `_schema`, pydantic's `__root__`. No request has a member of these names.
 */
export const objectNames: ReadonlySet<string> = new Set([
  '__all__',
  'non_form_errors',
  'non_field_errors',
  'nonFieldErrors',
  '_schema',
  '__root__',
]);
