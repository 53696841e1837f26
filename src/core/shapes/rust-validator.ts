import { isMapOf } from './kit/field-map.ts';
import { apiShape } from './kit/api-shape.ts';

/**
 * The `validator` crate for Rust, as actix and axum apps answer: `{"mail": [{"code": "email", "message": null, "params": {"value": "x"}}]}`.
 *
 * Structs and lists inside nest without a mark; their fields are left to the structural reading.
 *
 * @see {@link https://docs.rs/validator/latest/validator/struct.ValidationErrors.html validator, ValidationErrors}
 */
export const rustValidator = apiShape({
  id: 'rust-validator',
  name: 'validator (Rust)',
  reference: 'https://docs.rs/validator/latest/validator/struct.ValidationErrors.html',
  confidence: 0.93,
  because: 'is a map from field to entries of `code`, `message` and `params`',
  part: (node) => isMapOf(node, [{ code: 'string', message: 'string|null', params: 'object' }]),
});
