import type {RouteGrammar} from '../../engine/recognise/names/runs/route-grammar.js';

/** Ways that lead to places, and what is done there. */
export const routes: RouteGrammar = {
  from: 'iš',
  to: 'į',
  journeys:
    /^(?:keli(?:as|o|ui|ą|u|ai|ų)|kelion\p{L}+|žyg(?:is|io|į|iai|ių|iu)|(?:iš|at|nu|par|per|pri|su|ap|į|nebe|ne)?(?:(?:vyk(?:o|ti|s)|važiav|važiuo|keliav|keliau|plauk|žygiav|žygiuo|skri[ds]|skrend|grįž|grįžt|bėg)\p{L}*|(?:trauk|traukė)si|(?:tremt|trėm|siunt|siųst|gabent|gabeno|perkel|perkėl|kėlėsi|vež[tė])\p{L}*)|įženg\p{L}+|įsiverž\p{L}+|pasitrauk\p{L}+|atsitrauk\p{L}+)$/u,
  leaves:
    /^(?:iš|at|par|nu)(?:vyko|važiavo|keliavo|plaukė|ėjo|skrido|bėgo|žygiavo|jojo)$|^(?:grįžo|pasitraukė|atsitraukė|pajudėjo)$/u,
  beside: 'prie',
  battles:
    /^(?:sumuš\p{L}+|sutriuškin\p{L}+|išblaškyt\p{L}+|išblaškė|pralaimėj\p{L}+|laimėj\p{L}+|kautyn\p{L}+|mūš\p{L}+|kovėsi|kovojo|susikovė|susidūrė|apsistojo|stovyklavo|krito|žuvo|persikėlė)$/u,
  joins: /^(?:prisi|pri(?:ėj|ei|bėg|jung)|ar(?:tin|čiau)|glaud|link|sėd|stovėj)/u,
  takes:
    /^(?:už(?:im|ėm)\p{L}+|atsi(?:im|ėm)\p{L}+|apgul\p{L}+|šturmav\p{L}+|šturmuo\p{L}+|okupav\p{L}+|bombardav\p{L}+|apsup\p{L}+|apsiaut\p{L}+|atkariav\p{L}+|atkovoj\p{L}+|apšaud\p{L}+|nusiaub\p{L}+|apiplėš\p{L}+)$/u,
};
