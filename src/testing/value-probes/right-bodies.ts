/** Request bodies of many fields, one a line, in which nothing is wrong by itself; some look as if. */
export const rightBodies: readonly string[] = String.raw`
{"quote":"“J’aime le café…”","sign":"“CAFÉ”","letter":"der Buchstabe „Ä“","fruit":"“MAÇÃ”","price":"ä€€","dash":"À – la carte"}
{"amount":2000,"currency":"eur","payment_method_types":["card","sepa_debit"],"metadata":{"order_id":"6735","note":"5% off"},"description":"Order #6735 – shipping & handling","receipt_email":"jenny.rosen@example.com"}
{"product":{"title":"Burton Custom Freestyle 151","body_html":"<strong>Good snowboard!</strong> &amp; more","vendor":"Burton","product_type":"Snowboard","variants":[{"option1":"First","price":"10.00","sku":"123","grams":567,"inventory_quantity":1,"barcode":"0012345678905"}],"tags":"Barnes & Noble, Big Air, John's Fav","published_at":null}}
{"From":"+14155550100","To":"+14155550199","Body":"Yes, 3/4 of them said no.","StatusCallback":"https://example.com/cb?x=1&y=2"}
{"channel":"C0123456789","text":"Deploy *done* :tada: <https://example.com|link>","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Hi* &lt;there&gt;"}}],"thread_ts":"1503435956.000247"}
{"name":"hello-world","description":"This is your first repo!","homepage":"https://github.com","private":false,"has_issues":true,"has_projects":"","team_id":null}
{"title":"Found a bug","body":"I'm having a problem with this.\r\n\r\n    \nconst a = 'undefined';\n","assignees":["octocat"],"milestone":1,"labels":["bug"]}
{"fields":{"project":{"key":"TEST"},"summary":"REST ye merry gentlemen.","description":{"type":"doc","version":1,"content":[]},"issuetype":{"name":"Bug"},"duedate":"2026-12-24","customfield_10010":"1d 4h"}}
{"personalizations":[{"to":[{"email":"john_doe@example.com","name":"John Doe"}],"subject":"Hello, World!"}],"from":{"email":"no-reply@mail.example.co.uk"},"content":[{"type":"text/plain","value":"Heya! 50 % off until 24.12."}],"send_at":1798135200}
{"query":"query($n:Int!){user(first:$n){id}}","variables":{"n":3},"operationName":null}
{"model":"large-2","messages":[{"role":"user","content":"Write 1,000 words about Müller & Söhne"}],"temperature":0.7,"max_tokens":1024,"stream":false,"stop":["\n\n"]}
{"patient":{"reference":"Patient/123"},"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"29463-7","display":"Body Weight"}]},"effectiveDateTime":"2026-03-28","valueQuantity":{"value":185,"unit":"lbs","system":"http://unitsofmeasure.org","code":"[lb_av]"}}
{"resourceType":"Patient","name":[{"use":"official","family":"Nguyễn","given":["Thị","Ánh"]}],"gender":"female","birthDate":"1974-12","telecom":[{"system":"phone","value":"(03) 5555 6473"}]}
{"firstName":"José","lastName":"Gonçalves","city":"São Paulo","state":"SP","street":"Rua Ação, nº 10","zip":"01310-100","cpf":"123.456.789-09"}
{"name":"MAÇÃ","label":"Âncora","note":"À CÔTÉ DE LA PLAGE","company":"Ødegaard AS","town":"Łódź"}
{"name":"Null","surname":"None","nickname":"Yes","pet":"No","department":"Undefined Behaviour","alias":"True"}
{"employees":[{"id":7,"name":"Ng","since":"2020-02-29"},{"id":8,"name":"O’Neil","since":"2024-02-29"}],"total":2}
{"version":"1.10.0","build":"0012","commit":"3f2504e04f8941d39a0c0305e82c3301","tag":"v1.10.0-rc.1+20130313144700"}
{"cron":"*/5 * * * *","timezone":"Europe/Berlin","start":"2026-12-24T18:00:00+01:00","duration":"PT1H30M","enabled":true}
{"lat":52.52,"lng":13.405,"altitude":-3.2,"accuracy":null,"ts":1798135200123,"device":"SN-12-34"}
{"color":"#fff","background":"rebeccapurple","border":"rgb(1 2 3 / 50%)","theme":"dark"}
{"iban":"DE89 3704 0044 0532 0130 00","bic":"COBADEFFXXX","holder":"M. Müller","amount":"1250.00","reference":"RF18 5390 0754 7034"}
{"card":{"number":"4242424242424242","exp_month":12,"exp_year":2027,"cvc":"012"}}
{"isbn":"978-3-16-148410-0","title":"C++ in 24 Hours","price":{"amount":1999,"currency":"USD"},"pages":"xii, 345"}
{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[102,0.5]},"properties":{"prop0":"value0"}}]}
{"jsonrpc":"2.0","method":"eth_getBalance","params":["0x407d73d8a49eeb85d32cf465507dd71d507100c1","latest"],"id":1}
{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web-0","labels":{"app":"web"},"annotations":{"kubernetes.io/last":"{\"a\":1}"}},"spec":{"containers":[{"name":"web","image":"nginx:1.25","ports":[{"containerPort":80}],"resources":{"limits":{"cpu":"500m","memory":"128Mi"}}}]}}
{"query":{"bool":{"must":[{"match":{"title":"search"}}],"filter":[{"range":{"publish_date":{"gte":"now-1d/d"}}}]}},"size":10,"sort":[{"@timestamp":"desc"}]}
{"email":"用户@例子.广告","name":"李伟","address":"北京市朝阳区"}
{"email":"o'neil+crm@sub.example.museum","website":"HTTPS://Example.com/A%20B?q=a+b#f"}
{"phone":"030 1234567","fax":"","mobile":"+49 171 1234567"}
{"comment":"He said \"undefined\" is not a function; see 31/02/2026?","rating":5}
{"text":"مرحبا بالعالم","title":"שלום","rtl":true,"mix":"אבג abc \u200f(1)"}
{"emoji":"👩\u200d👩\u200d👧\u200d👦 family","flag":"🏳️\u200d🌈","text":"नमस्ते क्\u200dष"}
{"persian":"می\u200cخواهم","thai":"สวัสดี"}
{"items":[],"filters":{},"note":"","parent":null,"flags":[true,false]}
{"matrix":[[1,2],[3,4]],"labels":["a","b"],"nested":[[["x"]]]}
{"sku":"000123","ean":"0012345678905","hs_code":"8471.30","weight":"0.500","dims":"10x20x30"}
{"vat_id":"DE123456789","tax_number":"21/815/08150","registration":"HRB 1234 B"}
{"starts":"18:00","ends":"22:30","days":["mon","tue"],"timezone":"UTC"}
{"date":"2026-11-24","time":"08:15:00","created_at":"2026-11-24T08:15:00Z","updated_at":"2026-11-24T08:15:00.123+01:00"}
{"due_on":"2026-12-31","remind_before":"P2D","repeat":"RRULE:FREQ=WEEKLY;BYDAY=MO,WE"}
{"ip":"192.168.0.1","cidr":"10.0.0.0/8","ipv6":"2001:db8::1","mac":"00:1A:2B:3C:4D:5E","port":8080}
{"file":"data:image/png;base64,iVBORw0KGgo=","name":"Foto 1.png","size":1024,"checksum":"sha256:9f86d081884c7d659a2feaa0c55ad015"}
{"grant_type":"client_credentials","client_id":"abc","scope":"read write"}
{"id":"3F2504E0-4F89-41D3-9A0C-0305E82C3301","parent_id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}
{"customer_id":"cus_NffrFeUfNV2Hib","subscription":"sub_1MowQV","price":"price_1MoBy5","quantity":1}
{"objectId":"507f1f77bcf86cd799439011","ulid":"01ARZ3NDEKTSV4RRFFQ69G5FAV","nano":"V1StGXR8_Z5jdHi6B-myT"}
{"snowflake":"175928847299117063","big":9007199254740991,"small":-9007199254740991,"int":2147483648}
{"price":19.9,"discount":0.1,"tax":0,"total":17.91,"quantity":3,"unit":"kg"}
{"price":"19.90","discount":"10","total":"17.91","currency":"CHF"}
{"salary":"60000-70000","experience":"3+ years","age":"30s"}
{"amount":1000,"rate":0.0015,"zero":0,"neg":-0.5}
{"percent":"12.5","rate":"5","weight":"70"}
{"query":"SELECT * FROM t WHERE a <> 'x' AND b >= 3","params":[1,"2",null]}
{"html":"<p>&copy; 2026 Müller &amp; Co &lt;b&gt;</p>","markdown":"# Hi & bye\n\n- a\n- b"}
{"script":"if (a && b) { return c < d; }","regex":"^[a-z]+$"}
{"address":{"street":"10 Downing St","city":"London","postcode":"SW1A 2AA","country":"GB"},"contact":{"name":"A. B.","email":"a@b.co"}}
{"from":"BER","to":"JFK","depart":"2026-12-24","cabin":"Y","pax":{"adt":2,"chd":0,"inf":1}}
{"recordType":"invoice","Status":"OPEN","DueDate":"2026-12-24","Lines":[{"Id":1,"Amount":100,"Description":"Beratung (2 h)"}]}
{"Name":"Acme GmbH & Co. KG","BillingCountry":"Deutschland","AnnualRevenue":1000000,"NumberOfEmployees":50,"IsActive__c":true}
{"properties":{"firstname":"Ada","lastname":"Lovelace","email":"ada@example.com","lifecyclestage":"lead","hs_lead_status":""}}
{"data":{"type":"articles","attributes":{"title":"Ember Hamster","src":"http://example.com/images/productivity.png"},"relationships":{"photographer":{"data":{"type":"people","id":"9"}}}}}
{"title":"New event","start":{"dateTime":"2026-12-24T18:00:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-12-24T19:00:00","timeZone":"Europe/Berlin"},"attendees":[{"emailAddress":{"address":"a@contoso.com","name":"A"},"type":"required"}]}
{"summary":"Lunch","start":{"date":"2026-12-24"},"end":{"date":"2026-12-25"},"reminders":{"useDefault":false,"overrides":[{"method":"popup","minutes":10}]}}
{"measurements":[{"sensor":"t1","value":21.5,"at":"2026-11-24T08:00:00Z"},{"sensor":"t2","value":null,"at":"2026-11-24T08:00:10Z"}]}
{"song":"99 Luftballons","artist":"Nena","length":"3:53","year":1983,"isrc":"DEE138300123"}
{"movie":"2001: A Space Odyssey","released":"1968-04-02","runtime":149,"languages":["en","ru"]}
{"recipe":"½ cup sugar, 2 eggs","servings":"4-6","prep":"20 min"}
{"car":{"make":"VW","model":"ID.3","plate":"B-AB 1234","vin":"WVWZZZ1KZAW123456","mileage":12000}}
{"flight":"LH400","seat":"12A","gate":"B 42","status":"boarding"}
{"question":"Is 5 > 3?","answers":["yes","no","true","false","0","1"],"correct":0}
{"config":{"feature.flags":{"a/b":true,"c~d":false}},"weird key!":"ok","":"empty name"}
{"x":"a=b&c=d","y":"key: value","z":"1;2;3","w":"a,b,c","v":"a|b"}
{"tags":["C#","F#","#hash","@at","100%"],"note":"#1 choice"}
{"bank":{"routing":"021000021","account":"000123456789"},"amount":"100"}
{"ssn":"123-45-6789","dob":"1990-12-31","gender":"x"}
{"hash":"d41d8cd98f00b204e9800998ecf8427e","salt":"00ff","iterations":1000}
{"link":"mailto:ada@example.com","deep":"myapp://open?id=1","path":"/a/b","rel":"./c"}
{"website":"https://münchen.example/straße","avatar":"//cdn.example.com/a.png","callback_url":"http://localhost:3000/cb"}
{"from_name":"Support","reply_to":"support@example.com, sales@example.com","subject":"Re: Ihre Anfrage"}
{"score":0.3333333333333333,"precise":"0.1000000000000000055511151231257827"}
{"polygon":"POLYGON((30 10, 40 40, 20 40, 10 20, 30 10))","srid":4326}
{"role":"admin","active":1,"deleted":0,"archived":"0","verified":"1"}
{"is_active":true,"has_children":false,"enabled":true,"can_edit":false}
{"opening_date":"2026-12-24","birthday":"--12-24","anniversary":"12-24"}
{"fiscal_year":"2026/27","quarter":"Q4","week":"2026-W48","month":"2026-11"}
{"period":"2026-01-01/2026-12-31","range":["2026-01-01","2026-12-31"]}
{"priority":"HIGH","severity":3,"state":"in-progress","kind":"TASK"}
{"latitude":"48.137","longitude":"11.575","zoom":"12"}
{"company":"3M","street":"5th Avenue 1","floor":"2.","room":"12/2026"}
{"size":"M","eu_size":"42,5","cup":"75B","colour":"Navy"}
{"message":"Order 12.05.2024 shipped – see https://x.test","lang":"de-DE","locale":"de_DE"}
{"temperature":"-5","unit":"°C","humidity":"45%","wind":"12 km/h"}
{"title":"Ünïcödé — “quoted” text…","body":"line1\nline2\tTab","author":"Zoë"}
{"name":"A\u00a0B","price_label":"12\u202f500,00 €","desc":"a soft\u00adhyphen"}
{"id":1,"uuid":null,"external_ref":"REF-001","legacy_id":"00001"}
{"coordinates":"52.52,13.405","accuracy":"5m","heading":"N"}
{"account_id":"acc_123","owner_id":42,"company_id":"7","user_id":"auth0|5f7c8ec7c33c6c004bbafe82"}
{"expires":"never","ttl":"3600","limit":"unlimited","retries":3}
{"discount":"10%","coupon":"SAVE10","min_total":"50.00"}
{"start_date":"2026-12-24","end_date":"2026-12-27","nights":3,"total_price":"450,00 EUR"}
`
  .trim()
  .split('\n');
