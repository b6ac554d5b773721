"""The composed archives on which joins and campaigns are judged: pages, and gold for what belongs together.

``python -m benchmarks.joins FOLDER`` writes FOLDER/pages (HTML and plain text) and FOLDER/gold.json, the same bytes on
every machine. Plans, campaigns, pages and their wording are told in ``cast/``, one folder a cast. The rules of identity
were made while the faults on the first cast were looked at; it also has some pages of the development part of the
sample corpus. The second (``--cast second``) was written by someone who had not read the rules, and no rule may be
made for it. The convention of the gold:

* A page's plans are, as in the corpus, the documents whose issuance the page reports, or that it is, in order of
  appearance. A page that only cites a document, tells of a launch or of results has none; `cites` then names the
  documents that it speaks of. `cites` is not judged. A page on a draft or on a meeting has none either.
* A plan is one document. The same number of another year, body, province, district or term is another plan; so is an
  extension, an amendment, a district's plan, a letter that puts a plan into effect, and a report on it. A directive of
  the chairman is one plan, whether a page says that the chairman or that the committee issued it. A decision that
  approves another body's plan is a plan beside it. A page with a wrong number, day or body tells of the plan it means.
* A plan has a key of its own ("langson-nhatam-ke"). `number` of a plan on a page is what the page prints, blanks
  removed, and null where it prints none; now and then it is a bare "58" or a misprint. The `number` of the plan itself
  is the right one.
* `known` of a plan is "page", or "cited" for a document that no page announces. Only those on pages are judged.
* A campaign holds the documents that carry one movement within one province, of State and Party, of the province, its
  districts and its offices, and for the country at the centre. An annual movement has one campaign a year, a movement
  of several years one for each period. Two movements are two campaigns, however alike their titles are.
* `parent` of a campaign is the national campaign that it carries out; null where the archive has no page of one. A
  parent that a registry makes of cited documents alone is not judged.
* `reprint_of` of a page names the page whose text it repeats, perhaps cut, under another byline or headline. A reprint
  has the plans of the first page that are still told on it. It is not judged.
"""
