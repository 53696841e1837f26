/** Refused calls in small, each with the request that goes with it: an object of field errors, a list of them, a transcript. */
export const usualTexts: readonly { readonly paste: string; readonly request: string | null }[] = [
  {
    paste: `HTTP/1.1 422 Unprocessable Content
Content-Type: application/json

{"message": "The email is not valid.", "errors": {"email": ["The email is not valid."]}}`,
    request: '{"email": "ada@example", "birth_date": "31/12/1990"}',
  },
  {
    paste: `{
  "message": "Validation failed",
  "errors": [
    { "field": "items[0].price", "message": "must be a number", "code": "type" },
    { "field": "items[1].email", "message": "is required" }
  ],
  "items": [{ "id": 1, "price": "12", "tags": ["a"] }, { "id": 2, "price": 3.5, "active": true }]
}`,
    request: null,
  },
  {
    paste: `> POST /contacts HTTP/1.1
> Host: api.example
> Content-Type: application/json
>
< HTTP/1.1 400 Bad Request
< Content-Type: application/problem+json
<
{"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "name is missing"}`,
    request: '{"nam": "Ada"}',
  },
];
