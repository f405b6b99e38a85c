export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["own_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_14"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-changes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["activate"];
        post: operations["enrol"];
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["end_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["close_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessions"];
        put?: never;
        post?: never;
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["newest"];
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/books/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["latest_1"];
        put?: never;
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["affected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryOut_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answer"];
        put: operations["answer_2"];
        post: operations["answer_1"];
        delete: operations["answer_3"];
        options: operations["answer_6"];
        head: operations["answer_5"];
        patch: operations["answer_4"];
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["own"];
        put?: never;
        post: operations["start_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["form_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/derived-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["record_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/events/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/groupings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["record_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["record_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/supporters/{supporter}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["latest"];
        put?: never;
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_8"];
        put?: never;
        post?: never;
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/returned/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["returned_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["triage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["seen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/cliff-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ofPopulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/cliffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ofFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["form_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settle_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/published-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of"];
        put?: never;
        post: operations["record_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/published-figures/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["completeness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/completeness/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/exemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdraw_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["in_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["who"];
        put?: never;
        post: operations["open"];
        delete: operations["close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["look"];
        delete: operations["lookAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["in"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-codes/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/authorisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/authorisations/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/authorisations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/corrections/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["datasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries/{id}/deliveries/{delivery}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["returned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/enquiries/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/findings/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settle_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/match-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/match-questions/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/precision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["precision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/reports/check/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/reports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/reports/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["plain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["commission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/requests/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/sweeps/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            id?: string;
            label?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
        };
        AccountForm: {
            account?: string;
            name?: string;
            posts?: components["schemas"]["PostForm"][];
        };
        AccountList: {
            items?: components["schemas"]["AccountView"][];
        };
        AccountView: {
            account?: string;
            active?: boolean;
            locked?: boolean;
            name?: string;
            password?: boolean;
            posts?: components["schemas"]["PostView"][];
            secondFactor?: boolean;
            /** Format: int32 */
            sessions?: number;
        };
        AffectedPage: {
            items?: components["schemas"]["AffectedView"][];
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        AffectedView: {
            after?: string;
            before?: string;
            head?: string;
            /** Format: uuid */
            household?: string;
            /** @enum {string} */
            kind?: "ENTERS" | "LEAVES" | "GAINS" | "LOSES" | "SAME" | "BECOMES_A_QUESTION" | "IS_ANSWERED" | "STAYS_A_QUESTION";
            number?: string;
            place?: string;
            placeName?: string;
            subject?: string;
        };
        Agreement: {
            agrees?: boolean;
            /** Format: date */
            asOf?: string;
            /** Format: date-time */
            at?: string;
            differences?: components["schemas"]["Disagreement"][];
            /** Format: int64 */
            differing?: number;
            /** Format: int64 */
            households?: number;
            name?: string;
            /** Format: int64 */
            persons?: number;
            place?: string;
            villages?: components["schemas"]["Village"][];
        };
        Ask: {
            fact?: string;
            reason?: components["schemas"]["Title"];
            subject?: components["schemas"]["About"];
            title?: components["schemas"]["Title"];
        };
        AuthorisationPage: {
            items?: components["schemas"]["AuthorisationView"][];
            /** Format: uuid */
            next?: string;
        };
        AuthorisationRecorded: {
            /** @enum {string} */
            capacity?: "FULL" | "MINOR" | "INCAPABLE";
            formHash?: string;
            formNumber?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            validTo?: string;
        };
        AuthorisationRequest: {
            guardian?: string;
            guardianTie?: string;
            /** Format: uuid */
            household?: string;
            incapable?: boolean;
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            /** Format: date */
            signedOn?: string;
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validTo?: string;
        };
        AuthorisationView: {
            /** @enum {string} */
            capacity?: "FULL" | "MINOR" | "INCAPABLE";
            formHash?: string;
            formNumber?: string;
            guardian?: string;
            guardianTie?: string;
            /** Format: uuid */
            household?: string;
            householdNumber?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            person?: string;
            personName?: string;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            purposeTitle?: components["schemas"]["Title"];
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            /** Format: date */
            signedOn?: string;
            /** @enum {string} */
            standing?: "LIVE" | "SOON" | "NOT_YET" | "EXPIRED" | "WITHDRAWN";
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validTo?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        BasisView: {
            article?: string;
            document?: components["schemas"]["Document"];
        };
        BeforeAndAfter: {
            after?: components["schemas"]["Together"][];
            before?: components["schemas"]["Together"][];
            /** Format: date */
            day?: string;
        };
        Belongs: {
            label?: string;
            /** Format: uuid */
            person?: string;
            relation?: components["schemas"]["Title"];
        };
        BookFigures: {
            /** Format: int64 */
            dibaoPersons?: number;
            /** Format: int64 */
            households?: number;
            /** Format: int64 */
            persons?: number;
            /** Format: int64 */
            registeredHouseholds?: number;
            /** Format: int64 */
            registeredPersons?: number;
        };
        Branch: {
            margins?: components["schemas"]["Title"][];
            taken?: components["schemas"]["Title"];
        };
        CancellationForm: {
            reason?: string;
        };
        CaseName: {
            /** Format: date */
            day?: string;
            name?: string;
            place?: string;
        };
        Chain: {
            /** Format: int64 */
            brokenCheckpoint?: number;
            /** Format: date-time */
            checkpointed?: string;
            /** Format: int32 */
            checkpoints?: number;
            county?: string;
            /** Format: int64 */
            firstBroken?: number;
            head?: string;
            intact?: boolean;
            /** Format: int64 */
            records?: number;
        };
        ChangeList: {
            items?: components["schemas"]["ChangeView"][];
        };
        ChangeView: {
            account?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            opens?: boolean;
            posts?: components["schemas"]["PostView"][];
            /** Format: date-time */
            proposedAt?: string;
            proposedBy?: string;
            /** Format: date-time */
            settledAt?: string;
            settledBy?: string;
            /** @enum {string} */
            state?: "PROPOSED" | "CONFIRMED" | "REFUSED";
        };
        CheckView: {
            article?: string;
            condition?: string;
            document?: components["schemas"]["Title"];
            /** Format: int64 */
            exempt?: number;
            fact?: components["schemas"]["Title"];
            /** @enum {string} */
            family?: "MISSING" | "OUTDATED" | "RANGE" | "AGE" | "STATUS" | "IDENTITY" | "KINSHIP" | "PROGRAMME" | "RISK" | "PATH" | "TIME" | "DUPLICATE" | "TOTALS";
            id?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            message?: components["schemas"]["Title"];
            /** Format: int64 */
            open?: number;
            pack?: string;
            remedy?: components["schemas"]["Title"];
            /** @enum {string} */
            weight?: "CONTRADICTION" | "DOUBT" | "GAP";
        };
        CheckpointLine: {
            /** Format: date-time */
            at?: string;
            chain?: string;
            key?: string;
            kind?: string;
            root?: string;
            signature?: string;
            /** Format: int64 */
            size?: number;
        };
        Choice: {
            mode?: string;
        };
        CitedBasis: {
            article?: string;
            document?: components["schemas"]["Document"];
        };
        CliffRequest: {
            family?: components["schemas"]["TryRequest"];
            /** Format: int32 */
            person?: number;
            /** Format: int32 */
            step?: number;
            /** Format: int32 */
            upTo?: number;
        };
        CliffView: {
            drops?: components["schemas"]["Drop"][];
            fact?: components["schemas"]["Title"];
            now?: string;
            points?: components["schemas"]["Point"][];
            questions?: components["schemas"]["Title"][];
            step?: string;
            stretches?: components["schemas"]["Stretch"][];
        };
        Code: {
            account?: string;
            code?: string;
            /** Format: date-time */
            until?: string;
        };
        CodeForm: {
            code?: string;
        };
        CodeRequest: {
            account?: string;
            code?: string;
            password?: string;
        };
        Commissioned: {
            /** Format: uuid */
            id?: string;
            number?: string;
        };
        CompareRequest: {
            place?: string;
        };
        CompletenessOverview: {
            /** Format: date */
            asOf?: string;
            facts?: components["schemas"]["FactCount"][];
            place?: components["schemas"]["FindingPlace"];
            places?: components["schemas"]["PlaceCount"][];
        };
        CorrectionStatement: {
            /** @enum {string} */
            outcome?: "CORRECTED" | "UPHELD";
            statement?: string;
        };
        CorrectionView: {
            about?: components["schemas"]["Identity"];
            /** Format: date-time */
            answeredAt?: string;
            dataset?: string;
            department?: string;
            enquiry?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            madeAt?: string;
            /** @enum {string} */
            outcome?: "CORRECTED" | "UPHELD";
            reason?: string;
            region?: string;
            statement?: string;
            /** Format: date-time */
            toldAt?: string;
        };
        Cost: {
            after?: components["schemas"]["Range"];
            before?: components["schemas"]["Range"];
            difference?: components["schemas"]["Range"];
            known?: string;
        };
        Count: {
            /** Format: int64 */
            households?: number;
            /** Format: int64 */
            persons?: number;
            /** Format: int64 */
            subjects?: number;
        };
        Counts: {
            /** Format: int64 */
            imported?: number;
            /** Format: int64 */
            refused?: number;
        };
        Credentials: {
            account?: string;
            code?: string;
            password?: string;
        };
        DatasetBasis: {
            article?: string;
            document?: string;
        };
        DatasetColumn: {
            name?: string;
            sensitive?: boolean;
            title?: components["schemas"]["Title"];
        };
        DatasetList: {
            items?: components["schemas"]["DatasetView"][];
        };
        DatasetView: {
            basis?: components["schemas"]["DatasetBasis"][];
            columns?: components["schemas"]["DatasetColumn"][];
            department?: string;
            facts?: string[];
            /** @enum {string} */
            frequency?: "ON_REQUEST" | "DAILY" | "MONTHLY" | "QUARTERLY" | "YEARLY" | "OPEN";
            /** @enum {string} */
            heldBy?: "COUNTY" | "CITY" | "PROVINCE" | "COUNTRY" | "OPEN";
            matchedBy?: ("ID_AND_NAME" | "NAME_AND_BIRTH" | "NAME_AND_PLACE")[];
            name?: string;
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Title"];
        };
        DecisionRequest: {
            /** @enum {string} */
            outcome?: "AGREED" | "REFUSED" | "RETURNED";
            reason?: string;
        };
        DecisionView: {
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: components["schemas"]["Officer"];
            /** @enum {string} */
            outcome?: "AGREED" | "REFUSED" | "RETURNED";
            reason?: string;
        };
        DeliveryView: {
            /** Format: int64 */
            accepted?: number;
            /** @enum {string} */
            channel?: "FILE" | "FOLDER" | "HTTP" | "TABLE";
            /** Format: uuid */
            enquiry?: string;
            fileHash?: string;
            /** Format: uuid */
            id?: string;
            late?: boolean;
            number?: string;
            /** Format: int64 */
            questions?: number;
            /** Format: date-time */
            receivedAt?: string;
            receivedBy?: string;
            /** Format: int64 */
            refused?: number;
            repeated?: boolean;
            /** Format: int64 */
            rows?: number;
            /** Format: int64 */
            strangers?: number;
            whole?: boolean;
        };
        DepartmentList: {
            items?: components["schemas"]["DepartmentView"][];
        };
        DepartmentProgress: {
            /** Format: int64 */
            answered?: number;
            /** Format: int64 */
            asked?: number;
            department?: string;
            /** Format: int64 */
            stopped?: number;
            /** Format: int64 */
            waiting?: number;
        };
        DepartmentView: {
            /** @enum {string} */
            channel?: "FILE" | "FOLDER" | "HTTP" | "TABLE";
            datasets?: string[];
            name?: string;
            title?: components["schemas"]["Title"];
            today?: components["schemas"]["Title"];
        };
        DerivedUnits: {
            arrangedBasis?: string;
            arrangedBy?: string;
            /** Format: date */
            arrangedOn?: string;
            arrangedWhy?: string;
            article?: string;
            document?: string;
            pack?: string;
            questions?: components["schemas"]["Question"][];
            rule?: components["schemas"]["Title"];
            same?: boolean;
            units?: components["schemas"]["ProposedUnit"][];
        };
        Difference: {
            now?: components["schemas"]["Result"];
            rule?: components["schemas"]["Title"];
            subject?: string;
            then?: components["schemas"]["Result"];
        };
        Disagreement: {
            booklet?: string;
            file?: string;
            household?: string;
            person?: string;
            roll?: string;
            village?: string;
            /** @enum {string} */
            what?: "HOUSEHOLD" | "PERSON" | "MEMBERS" | "REGISTERED" | "DIBAO_PERSONS";
        };
        Document: {
            date?: string;
            issuer?: string;
            key?: string;
            number?: string;
            title?: components["schemas"]["Title"];
        };
        DraftNumber: {
            article?: string;
            before?: string;
            correction?: boolean;
            /** Format: date */
            from?: string;
            parameter?: string;
            place?: string;
            placeName?: string;
            title?: components["schemas"]["Title"];
            unit?: components["schemas"]["Title"];
            value?: string;
        };
        DraftRequest: {
            document?: components["schemas"]["Source"];
            numbers?: components["schemas"]["NumberRequest"][];
            pack?: string;
            place?: string;
            reason?: string;
        };
        DraftView: {
            document?: components["schemas"]["Document"];
            /** Format: date-time */
            draftedAt?: string;
            draftedBy?: components["schemas"]["Officer"];
            dryRun?: components["schemas"]["DryRunView"];
            dryRunFits?: boolean;
            /** Format: uuid */
            id?: string;
            numbers?: components["schemas"]["DraftNumber"][];
            pack?: components["schemas"]["PackName"];
            place?: components["schemas"]["Place"];
            publication?: components["schemas"]["PublicationView"];
            reason?: string;
            returned?: components["schemas"]["Returned"];
            /** Format: int32 */
            revision?: number;
            /** @enum {string} */
            state?: "DRAFT" | "SUBMITTED" | "PUBLISHED";
            /** Format: date-time */
            submittedAt?: string;
        };
        Drop: {
            earned?: string;
            losses?: components["schemas"]["Loss"][];
        };
        DryRunView: {
            /** Format: date */
            factsDay?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date */
            lawDay?: string;
            /** Format: date-time */
            startedAt?: string;
            summary?: components["schemas"]["Summary"];
        };
        DuplicateEntry: {
            /** Format: int32 */
            birthYear?: number;
            documented?: boolean;
            /** Format: uuid */
            household?: string;
            householdNumber?: string;
            label?: string;
            number?: string;
            /** Format: uuid */
            person?: string;
            place?: string;
        };
        DuplicateList: {
            items?: components["schemas"]["DuplicatePair"][];
            next?: string;
        };
        DuplicatePair: {
            first?: components["schemas"]["DuplicateEntry"];
            /** @enum {string} */
            resemblance?: "DOCUMENT" | "NAME_AND_BIRTH";
            second?: components["schemas"]["DuplicateEntry"];
        };
        Effect: {
            /** @enum {string} */
            kind?: "HOUSEHOLD" | "HUKOU" | "UNIT";
            label?: string;
            number?: string;
            /** Format: date */
            on?: string;
            relation?: components["schemas"]["Title"];
            /** @enum {string} */
            turn?: "BEGAN" | "ENDED" | "WITHDRAWN";
        };
        EnquiryLine: {
            /** Format: int32 */
            attempts?: number;
            /** @enum {string} */
            channel?: "FILE" | "FOLDER" | "HTTP" | "TABLE";
            datasets?: string[];
            department?: string;
            /** Format: date */
            dueOn?: string;
            holder?: string;
            /** Format: uuid */
            id?: string;
            lastError?: string;
            listHash?: string;
            number?: string;
            /** Format: int64 */
            persons?: number;
            /** Format: date-time */
            preparedAt?: string;
            /** Format: date-time */
            retryAt?: string;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state?: "PREPARED" | "SENT" | "PARTLY" | "ANSWERED" | "CLOSED";
        };
        EnquiryPage: {
            items?: components["schemas"]["EnquiryLine"][];
            /** Format: uuid */
            next?: string;
        };
        EnquiryView: {
            deliveries?: components["schemas"]["DeliveryView"][];
            enquiry?: components["schemas"]["EnquiryLine"];
            lines?: components["schemas"]["LineCounts"];
        };
        Enrolment: {
            secret?: string;
            uri?: string;
        };
        EventRequest: {
            /** Format: uuid */
            corrects?: string;
            document?: string;
            groupings?: ("HOUSEHOLD" | "HUKOU" | "UNIT")[];
            /** Format: date */
            happenedOn?: string;
            kin?: components["schemas"]["PersonTie"][];
            /** @enum {string} */
            kind?: "SPLIT" | "MERGE" | "MARRY_IN" | "MARRY_OUT" | "BIRTH" | "DEATH" | "MOVE" | "MOVE_OUT" | "MOVE_IN" | "UNITS" | "KINSHIP" | "HEAD" | "SAME_PERSON" | "CORRECTION";
            /** Format: date */
            knownSince?: string;
            newcomer?: components["schemas"]["NewPerson"];
            /** Format: uuid */
            other?: string;
            parents?: string[];
            persons?: components["schemas"]["PersonRelation"][];
            place?: string;
            reason?: string;
            remaining?: components["schemas"]["PersonRelation"][];
            /** Format: uuid */
            spouse?: string;
            units?: string[][];
        };
        Evidence: {
            /** Format: date */
            dataDate?: string;
            dataset?: string;
            department?: string;
            disproved?: boolean;
            method?: string;
            /** Format: uuid */
            record?: string;
            /** Format: double */
            score?: number;
        };
        Exempted: {
            /** Format: uuid */
            id?: string;
            /** Format: date */
            validTo?: string;
        };
        Export: {
            account?: string;
            /** Format: date-time */
            at?: string;
            done?: boolean;
            /** @enum {string} */
            format?: "CSV" | "XLSX" | "PDF";
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            keptUntil?: string;
            /** @enum {string} */
            layout?: "HOUSEHOLDS" | "MEMBERS" | "HOUSEHOLD_BOOKLET" | "VILLAGE_ROLL" | "TOWNSHIP_REGISTER" | "COUNTY_FILE" | "CITY_DATABASE" | "CONSISTENCY";
            plain?: boolean;
            purpose?: string;
            /** Format: int64 */
            rows?: number;
        };
        ExportRequest: {
            dibao?: string;
            format?: string;
            /** Format: uuid */
            household?: string;
            layout?: string;
            place?: string;
            plain?: boolean;
            purpose?: string;
            q?: string;
            reason?: string;
            registered?: string;
        };
        FactCount: {
            fact?: string;
            /** Format: int64 */
            known?: number;
            /** Format: int64 */
            outdated?: number;
            title?: components["schemas"]["Title"];
            /** Format: int64 */
            unknown?: number;
        };
        FactField: {
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            name?: string;
            options?: components["schemas"]["Option"][];
            title?: components["schemas"]["Title"];
            type?: string;
            unit?: components["schemas"]["Title"];
        };
        FactView: {
            /** Format: date */
            date?: string;
            disagrees?: boolean;
            display?: components["schemas"]["Title"];
            fact?: string;
            source?: components["schemas"]["SourceName"];
            /** @enum {string} */
            state?: "KNOWN" | "NOTHING_FOUND" | "NO_ANSWER" | "NOT_ASKED";
            statements?: components["schemas"]["StatementView"][];
            title?: components["schemas"]["Title"];
            unit?: components["schemas"]["Title"];
            value?: string;
        };
        Family: {
            /** Format: date */
            day?: string;
            place?: components["schemas"]["Place"];
            subjects?: components["schemas"]["SubjectView"][];
        };
        Feed: {
            /** Format: int64 */
            answered?: number;
            /** Format: double */
            answeredPercent?: number;
            /** Format: int64 */
            asked?: number;
            breaker?: string;
            /** @enum {string} */
            channel?: "FILE" | "FOLDER" | "HTTP" | "TABLE";
            /** Format: int64 */
            dataAgeDays?: number;
            department?: string;
            /** @enum {string} */
            health?: "UNUSED" | "GOOD" | "FALTERING" | "DOWN";
            /** Format: date-time */
            lastAnswerAt?: string;
            lastError?: components["schemas"]["Title"];
            /** Format: date-time */
            lastErrorAt?: string;
            /** Format: date-time */
            lastSentAt?: string;
            /** Format: date */
            newestData?: string;
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            overdue?: number;
            title?: components["schemas"]["Title"];
        };
        Feeds: {
            items?: components["schemas"]["Feed"][];
        };
        FigureOfFact: {
            field?: components["schemas"]["FactField"];
            figures?: components["schemas"]["FigureRow"][];
        };
        FigureRequest: {
            /** Format: date */
            dataDate?: string;
            evidence?: string;
            facts?: components["schemas"]["StatedFact"][];
            place?: string;
            source?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        FigureRow: {
            /** Format: date */
            dataDate?: string;
            display?: components["schemas"]["Title"];
            evidence?: string;
            heard?: boolean;
            /** Format: uuid */
            id?: string;
            own?: boolean;
            place?: string;
            placeName?: string;
            /** Format: date-time */
            recordedAt?: string;
            source?: components["schemas"]["Title"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            value?: string;
            withdrawalReason?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        FigureWithdrawal: {
            reason?: string;
        };
        Figures: {
            /** Format: date */
            asOf?: string;
            place?: components["schemas"]["PlaceWithPath"];
            rows?: components["schemas"]["Row"][];
            total?: components["schemas"]["Counts"];
        };
        FiguresOfPlace: {
            /** Format: date */
            day?: string;
            facts?: components["schemas"]["FigureOfFact"][];
            place?: components["schemas"]["Place"];
        };
        Finding: {
            basis?: components["schemas"]["CitedBasis"];
            /** @enum {string} */
            concern?: "RISK" | "OMISSION" | "EXCESS";
            /** @enum {string} */
            kind?: "WARNS" | "GRANTS";
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            rule?: string;
            subjects?: components["schemas"]["SubjectFinding"][];
            text?: string;
            title?: components["schemas"]["Title"];
        };
        FindingEvent: {
            /** Format: date-time */
            at?: string;
            by?: string;
            evidence?: string;
            kind?: string;
            text?: string;
        };
        FindingFile: {
            finding?: components["schemas"]["FindingView"];
            history?: components["schemas"]["FindingEvent"][];
            records?: components["schemas"]["Evidence"][];
        };
        FindingPage: {
            items?: components["schemas"]["FindingView"][];
            /** Format: uuid */
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        FindingPlace: {
            code?: string;
            name?: string;
        };
        FindingSettlement: {
            /** @enum {string} */
            outcome?: "CONFIRMED" | "DISPROVED";
            reason?: string;
            records?: string[];
        };
        FindingView: {
            /** Format: date */
            answerDue?: string;
            article?: string;
            /** Format: date */
            asOf?: string;
            /** @enum {string} */
            concern?: "RISK" | "OMISSION" | "EXCESS";
            datasets?: string[];
            declared?: string;
            document?: string;
            evidence?: string;
            explanation?: string;
            found?: string;
            /** Format: uuid */
            household?: string;
            householdNumber?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            proposedBy?: string;
            question?: components["schemas"]["Title"];
            reason?: string;
            /** Format: uuid */
            recheck?: string;
            region?: string;
            /** Format: uuid */
            request?: string;
            rule?: string;
            /** @enum {string} */
            state?: "OPEN" | "ASKED" | "EXPLAINED" | "CONFIRMED" | "DISPROVED" | "LAPSED";
            subject?: string;
            subjectKind?: string;
            title?: components["schemas"]["Title"];
            tolerance?: string;
            toleranceText?: components["schemas"]["Title"];
            /** Format: int32 */
            version?: number;
        };
        FindingWords: {
            evidence?: string;
            text?: string;
        };
        FormulaView: {
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            name?: string;
            text?: string;
            title?: components["schemas"]["Title"];
            type?: string;
        };
        GivenCode: {
            code?: string;
        };
        GlassForm: {
            place?: string;
            reason?: string;
        };
        GroupingHistory: {
            after?: components["schemas"]["Related"][];
            before?: components["schemas"]["Related"][];
            /** Format: date */
            day?: string;
            events?: components["schemas"]["Happened"][];
            /** Format: uuid */
            household?: string;
            number?: string;
            people?: components["schemas"]["Participant"][];
            periods?: components["schemas"]["Period"][];
            relations?: components["schemas"]["RelationCode"][];
            version?: string;
        };
        Happened: {
            basis?: string;
            /** Format: uuid */
            correctedBy?: string;
            /** Format: uuid */
            corrects?: string;
            document?: string;
            effects?: components["schemas"]["Effect"][];
            /** Format: uuid */
            event?: string;
            /** Format: date */
            happenedOn?: string;
            /** @enum {string} */
            kind?: "SPLIT" | "MERGE" | "MARRY_IN" | "MARRY_OUT" | "BIRTH" | "DEATH" | "MOVE" | "MOVE_OUT" | "MOVE_IN" | "UNITS" | "KINSHIP" | "HEAD" | "SAME_PERSON" | "CORRECTION";
            /** Format: date */
            knownSince?: string;
            reason?: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            title?: components["schemas"]["Title"];
        };
        Health: {
            status?: string;
        };
        HouseholdFile: {
            /** Format: date */
            dataDate?: string;
            facts?: components["schemas"]["FactView"][];
            head?: string;
            /** Format: uuid */
            id?: string;
            members?: components["schemas"]["Member"][];
            number?: string;
            place?: components["schemas"]["Place"];
            registered?: boolean;
            supporters?: components["schemas"]["SupporterView"][];
            units?: components["schemas"]["Unit"][];
        };
        HouseholdLine: {
            head?: string;
            /** Format: uuid */
            id?: string;
            /** Format: int32 */
            members?: number;
            number?: string;
            place?: components["schemas"]["Place"];
        };
        HouseholdRef: {
            /** Format: uuid */
            id?: string;
            number?: string;
        };
        Identity: {
            /** Format: date */
            birth?: string;
            document?: string;
            name?: string;
            number?: string;
            place?: string;
        };
        ImportView: {
            account?: string;
            /** Format: date-time */
            at?: string;
            byTable?: {
                [key: string]: components["schemas"]["Counts"];
            };
            files?: string[];
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            imported?: number;
            /** Format: uuid */
            job?: string;
            /** @enum {string} */
            mode?: "PREVIEW" | "VALID" | "ALL";
            /** Format: int64 */
            refused?: number;
            /** Format: int64 */
            remarks?: number;
            /** Format: int64 */
            rows?: number;
            /** @enum {string} */
            state?: "CHECKING" | "CHECKED" | "LOADING" | "DONE" | "DISCARDED" | "LOST";
        };
        Item: {
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            dueOn?: string;
            household?: components["schemas"]["HouseholdLine"];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "lead" | "proposal";
            link?: string;
            title?: components["schemas"]["Title"];
        };
        Job: {
            /** Format: int64 */
            done?: number;
            /** Format: uuid */
            id?: string;
            kind?: string;
            message?: components["schemas"]["Title"];
            result?: components["schemas"]["JsonNode"];
            /** @enum {string} */
            state?: "WAITING" | "RUNNING" | "DONE" | "FAILED";
            /** Format: int64 */
            total?: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        Latest: {
            report?: components["schemas"]["Agreement"];
        };
        LawNumber: {
            article?: string;
            document?: components["schemas"]["Document"];
            /** Format: date */
            from?: string;
            name?: string;
            next?: components["schemas"]["Next"][];
            setIn?: string;
            /** @enum {string} */
            state?: "SET" | "OPEN" | "NO_LAW";
            value?: string;
        };
        LawView: {
            /** Format: date */
            day?: string;
            inForce?: boolean;
            numbers?: components["schemas"]["LawNumber"][];
            place?: components["schemas"]["Place"];
        };
        LeadCounts: {
            byConcern?: {
                [key: string]: number;
            };
            /** Format: int64 */
            dueSoon?: number;
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            overdue?: number;
        };
        LeadView: {
            /** Format: date */
            asOf?: string;
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            dueOn?: string;
            household?: components["schemas"]["HouseholdLine"];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "WARNING" | "QUESTION";
            note?: string;
            /** Format: date */
            raisedOn?: string;
            reasons?: components["schemas"]["ReasonView"][];
            /** @enum {string} */
            state?: "OPEN" | "TRIAGED";
            /** Format: date-time */
            triagedAt?: string;
            triagedBy?: components["schemas"]["Officer"];
            /** @enum {string} */
            verdict?: "NO_RISK" | "EXPLAINED" | "DUPLICATE" | "HELPED" | "TO_PROPOSAL";
            /** Format: int32 */
            version?: number;
        };
        LineCounts: {
            /** Format: int64 */
            answered?: number;
            /** Format: int64 */
            late?: number;
            /** Format: int64 */
            prepared?: number;
            /** Format: int64 */
            sent?: number;
            /** Format: int64 */
            stopped?: number;
        };
        ListReason: {
            declared?: string;
            /** Format: uuid */
            finding?: string;
            found?: string;
            rule?: string;
            /** @enum {string} */
            state?: "OPEN" | "ASKED" | "EXPLAINED" | "CONFIRMED" | "DISPROVED" | "LAPSED";
            subject?: string;
            title?: components["schemas"]["Title"];
        };
        ListRequest: {
            /** Format: date */
            day?: string;
            place?: string;
            /** Format: int32 */
            step?: number;
        };
        ListedHousehold: {
            /** Format: uuid */
            household?: string;
            number?: string;
            reasons?: components["schemas"]["ListReason"][];
            region?: string;
        };
        ListedPage: {
            /** Format: int64 */
            findings?: number;
            items?: components["schemas"]["ListedHousehold"][];
            next?: string;
            /** @enum {string} */
            side?: "RISK" | "OMISSION" | "EXCESS";
            /** Format: int64 */
            total?: number;
        };
        LockForm: {
            locked?: boolean;
        };
        Looking: {
            place?: components["schemas"]["Named"];
            reason?: string;
            /** Format: date-time */
            until?: string;
        };
        Loss: {
            after?: string;
            amount?: string;
            before?: string;
            rule?: string;
            title?: components["schemas"]["Title"];
        };
        MatchPage: {
            items?: components["schemas"]["MatchView"][];
            /** Format: uuid */
            next?: string;
        };
        MatchSettlement: {
            reason?: string;
            same?: boolean;
        };
        MatchView: {
            /** Format: date */
            dataDate?: string;
            dataset?: string;
            department?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            person?: string;
            /** Format: double */
            probability?: number;
            reason?: string;
            reasons?: {
                [key: string]: "MISSING" | "DIFFERENT" | "ALIKE" | "CLOSE" | "SAME";
            };
            region?: string;
            registered?: components["schemas"]["Identity"];
            /** Format: uuid */
            request?: string;
            /** @enum {string} */
            state?: "OPEN" | "SAME" | "OTHER";
            /** Format: double */
            weight?: number;
            /** Format: date */
            writtenBirth?: string;
            writtenName?: string;
            writtenNumber?: string;
            writtenPlace?: string;
        };
        Me: {
            account?: string;
            duties?: ("READ" | "IMPORT" | "REGISTER" | "SCREEN" | "TRIAGE" | "PROPOSE" | "DECIDE" | "DRAFT" | "PUBLISH" | "RECORD_FIGURES" | "REVEAL" | "COMMISSION" | "VERIFY" | "DELIVER" | "ANALYSE" | "ADMINISTER" | "SECURE" | "AUDIT" | "RECORDS")[];
            enrol?: boolean;
            glass?: components["schemas"]["Looking"];
            name?: string;
            place?: components["schemas"]["Place"];
            places?: components["schemas"]["Named"][];
            roles?: ("VILLAGE_OFFICER" | "TOWNSHIP_OFFICER" | "COUNTY_OFFICER" | "FUND_OFFICER" | "VERIFICATION_OFFICER" | "DEPARTMENT_OFFICER" | "DATA_OFFICER" | "POLICY_OFFICER" | "AUDITOR" | "ANALYST" | "RESIDENT" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "GUEST" | "SERVICE")[];
        };
        Member: {
            /** Format: int32 */
            age?: number;
            birthDate?: string;
            document?: string;
            facts?: components["schemas"]["FactView"][];
            hukouHousehold?: string;
            hukouPlace?: components["schemas"]["PlaceName"];
            /** Format: uuid */
            id?: string;
            name?: string;
            number?: string;
            relation?: components["schemas"]["Title"];
            residencePlace?: components["schemas"]["PlaceName"];
            sex?: components["schemas"]["Title"];
            unit?: string;
        };
        MemberValue: {
            display?: components["schemas"]["Title"];
            label?: string;
            value?: string;
        };
        Named: {
            code?: string;
            name?: string;
        };
        NewPerson: {
            /** Format: date */
            birthDate?: string;
            document?: string;
            documentKind?: string;
            ethnicity?: string;
            name?: string;
            relation?: string;
            sex?: string;
        };
        Next: {
            /** Format: date */
            from?: string;
            setIn?: string;
            value?: string;
        };
        Notice: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            place?: string;
            /** Format: date-time */
            seenAt?: string;
            seenBy?: string;
            text?: components["schemas"]["Title"];
        };
        NoticeList: {
            items?: components["schemas"]["Notice"][];
        };
        NumberRequest: {
            article?: string;
            /** Format: date */
            from?: string;
            parameter?: string;
            place?: string;
            value?: string;
        };
        Officer: {
            account?: string;
            name?: string;
        };
        Option: {
            name?: string;
            title?: components["schemas"]["Title"];
        };
        Own: {
            account?: string;
            name?: string;
            /** Format: date-time */
            passwordSince?: string;
            posts?: components["schemas"]["PostView"][];
            /** Format: int32 */
            recoveryCodesLeft?: number;
            secondFactor?: boolean;
            secondFactorRequired?: boolean;
            sessions?: components["schemas"]["SessionView"][];
        };
        PackName: {
            id?: string;
            title?: components["schemas"]["Title"];
        };
        PackVersion: {
            hash?: string;
            id?: string;
        };
        PackView: {
            documents?: components["schemas"]["Document"][];
            /** Format: date */
            from?: string;
            hash?: string;
            id?: string;
            parameters?: components["schemas"]["ParameterView"][];
            place?: string;
            places?: {
                [key: string]: string;
            };
            rules?: components["schemas"]["RuleView"][];
            /** @enum {string} */
            standing?: "LAW" | "PROPOSAL";
            title?: components["schemas"]["Title"];
            versions?: components["schemas"]["Version"][];
            words?: {
                [key: string]: components["schemas"]["Title"];
            };
        };
        Page: {
            /** Format: date */
            day?: string;
            items?: components["schemas"]["Row"][];
            next?: string;
        };
        ParameterView: {
            formula?: string;
            name?: string;
            title?: components["schemas"]["Title"];
            type?: string;
            unit?: components["schemas"]["Title"];
            usedBy?: string[];
            values?: components["schemas"]["ValueView"][];
        };
        Participant: {
            /** Format: date */
            died?: string;
            here?: boolean;
            label?: string;
            number?: string;
            /** Format: uuid */
            person?: string;
            relation?: string;
            relationTitle?: components["schemas"]["Title"];
        };
        PasswordForm: {
            current?: string;
            password?: string;
        };
        PayerCost: {
            after?: components["schemas"]["Range"];
            before?: components["schemas"]["Range"];
            difference?: components["schemas"]["Range"];
            payer?: components["schemas"]["Title"];
        };
        Period: {
            /** Format: date */
            from?: string;
            /** Format: uuid */
            grouping?: string;
            /** @enum {string} */
            kind?: "HOUSEHOLD" | "HUKOU" | "UNIT";
            number?: string;
            /** Format: uuid */
            person?: string;
            relation?: components["schemas"]["Title"];
            /** Format: date */
            to?: string;
        };
        PersonAnswer: {
            /** Format: date-time */
            answeredAt?: string;
            dataset?: string;
            department?: string;
            late?: boolean;
            /** @enum {string} */
            state?: "FOUND" | "NOTHING" | "NO_ANSWER" | "NOT_ASKED";
        };
        PersonRelation: {
            /** Format: uuid */
            person?: string;
            relation?: string;
        };
        PersonTie: {
            /** Format: uuid */
            other?: string;
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            tie?: "PARENT" | "SPOUSE";
        };
        Place: {
            code?: string;
            name?: string;
        };
        PlaceCount: {
            facts?: components["schemas"]["FactCount"][];
            /** Format: int64 */
            known?: number;
            /** Format: int64 */
            outdated?: number;
            place?: components["schemas"]["FindingPlace"];
            /** Format: int64 */
            unknown?: number;
        };
        PlaceForm: {
            place?: string;
        };
        PlaceName: {
            code?: string;
            name?: string;
        };
        PlaceRef: {
            code?: string;
            name?: string;
        };
        PlaceSummary: {
            code?: string;
            name?: string;
            rules?: components["schemas"]["RuleSummary"][];
        };
        PlaceView: {
            code?: string;
            name?: string;
            /** Format: int64 */
            open?: number;
        };
        PlaceWithChildren: {
            /** Format: date */
            begin?: string;
            children?: components["schemas"]["Region"][];
            code?: string;
            /** Format: date */
            end?: string;
            /** @enum {string} */
            level?: "NATION" | "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name?: string;
            path?: components["schemas"]["Named"][];
            turns?: components["schemas"]["Turn"][];
        };
        PlaceWithPath: {
            code?: string;
            /** @enum {string} */
            level?: "NATION" | "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name?: string;
            path?: components["schemas"]["Step"][];
        };
        Point: {
            earned?: string;
            high?: string;
            low?: string;
        };
        PostForm: {
            departments?: string[];
            place?: string;
            role?: string;
        };
        PostView: {
            departments?: string[];
            place?: components["schemas"]["Named"];
            /** @enum {string} */
            role?: "VILLAGE_OFFICER" | "TOWNSHIP_OFFICER" | "COUNTY_OFFICER" | "FUND_OFFICER" | "VERIFICATION_OFFICER" | "DEPARTMENT_OFFICER" | "DATA_OFFICER" | "POLICY_OFFICER" | "AUDITOR" | "ANALYST" | "RESIDENT" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "GUEST" | "SERVICE";
        };
        PostsForm: {
            name?: string;
            posts?: components["schemas"]["PostForm"][];
        };
        PreparationForm: {
            requests?: string[];
            /** Format: uuid */
            sweep?: string;
        };
        Prepared: {
            department?: string;
            /** Format: uuid */
            id?: string;
            number?: string;
            /** Format: int64 */
            persons?: number;
        };
        PreparedEnquiries: {
            items?: components["schemas"]["Prepared"][];
        };
        ProposalRequest: {
            content?: string;
            /** Format: uuid */
            household?: string;
            /** @enum {string} */
            kind?: "MONITOR" | "DIBAO_RECOGNITION" | "TEMPORARY_ASSISTANCE" | "REVIEW_ENTITLEMENT";
            /** Format: uuid */
            lead?: string;
            rule?: string;
        };
        ProposalView: {
            /** Format: date */
            asOf?: string;
            content?: string;
            /** Format: int64 */
            daysLeft?: number;
            decision?: components["schemas"]["DecisionView"];
            /** Format: date */
            dueOn?: string;
            engine?: string;
            findings?: components["schemas"]["JsonNode"];
            household?: components["schemas"]["HouseholdLine"];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "MONITOR" | "DIBAO_RECOGNITION" | "TEMPORARY_ASSISTANCE" | "REVIEW_ENTITLEMENT";
            /** Format: uuid */
            lead?: string;
            packs?: components["schemas"]["PackVersion"][];
            /** Format: date-time */
            proposedAt?: string;
            proposedBy?: components["schemas"]["Officer"];
            rule?: string;
            /** @enum {string} */
            state?: "OPEN" | "DECIDED";
        };
        ProposedMember: {
            label?: string;
            /** Format: uuid */
            person?: string;
            reason?: components["schemas"]["Title"];
            unitNow?: string;
        };
        ProposedUnit: {
            asNow?: boolean;
            members?: components["schemas"]["ProposedMember"][];
        };
        PublicationView: {
            hash?: string;
            previousHash?: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            /** Format: int32 */
            seq?: number;
        };
        PublishedBy: {
            correction?: boolean;
            draftedBy?: string;
            hash?: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            /** Format: int32 */
            seq?: number;
        };
        QualityOverview: {
            checks?: components["schemas"]["CheckView"][];
            /** Format: int64 */
            exempt?: number;
            /** Format: int64 */
            open?: number;
            places?: components["schemas"]["PlaceView"][];
        };
        Question: {
            label?: string;
            /** Format: uuid */
            person?: string;
            question?: components["schemas"]["Title"];
        };
        Range: {
            high?: string;
            low?: string;
        };
        ReasonView: {
            /** Format: date */
            asOf?: string;
            /** @enum {string} */
            concern?: "RISK" | "OMISSION" | "EXCESS";
            /** @enum {string} */
            outcome?: "YES" | "NO" | "ASK_A_PERSON";
            rule?: string;
            sentence?: components["schemas"]["Title"];
            title?: components["schemas"]["Title"];
        };
        Recorded: {
            /** Format: uuid */
            event?: string;
            households?: string[];
        };
        RecordedFacts: {
            /** Format: int32 */
            facts?: number;
            /** Format: uuid */
            statement?: string;
        };
        RecordedFigures: {
            figures?: string[];
        };
        RecordedSupporter: {
            /** Format: uuid */
            id?: string;
            number?: string;
        };
        RecoveryCodes: {
            recoveryCodes?: string[];
        };
        Refusal: {
            column?: string;
            /** Format: int64 */
            line?: number;
            reason?: components["schemas"]["Title"];
            refused?: boolean;
            remedy?: components["schemas"]["Title"];
            /** Format: int32 */
            seq?: number;
            table?: string;
            value?: string;
        };
        RefusalPage: {
            items?: components["schemas"]["Refusal"][];
            /** Format: int32 */
            next?: number;
        };
        Region: {
            code?: string;
            /** @enum {string} */
            level?: "NATION" | "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name?: string;
        };
        Related: {
            /** Format: uuid */
            event?: string;
            /** Format: uuid */
            household?: string;
            number?: string;
            visible?: boolean;
        };
        RelationCode: {
            code?: string;
            title?: components["schemas"]["Title"];
        };
        Replay: {
            changedPacks?: string[];
            differences?: components["schemas"]["Difference"][];
            engineNow?: string;
            engineThen?: string;
            packs?: components["schemas"]["ReplayedPack"][];
            same?: boolean;
            unaltered?: boolean;
        };
        ReplayedPack: {
            found?: boolean;
            hash?: string;
            id?: string;
        };
        ReportCheck: {
            hash?: string;
            number?: string;
            partial?: boolean;
            replaced?: boolean;
            /** Format: date-time */
            sealedAt?: string;
            valid?: boolean;
            /** Format: date */
            validUntil?: string;
        };
        ReportOrder: {
            /** Format: uuid */
            request?: string;
        };
        ReportPage: {
            items?: components["schemas"]["ReportView"][];
            /** Format: uuid */
            next?: string;
        };
        ReportReveal: {
            reason?: string;
        };
        ReportView: {
            /** Format: date */
            asOf?: string;
            code?: string;
            /** Format: int32 */
            findings?: number;
            hash?: string;
            /** Format: uuid */
            household?: string;
            householdNumber?: string;
            /** Format: uuid */
            id?: string;
            number?: string;
            partial?: boolean;
            purpose?: string;
            region?: string;
            replaces?: string;
            /** Format: uuid */
            request?: string;
            /** Format: date-time */
            sealedAt?: string;
            /** Format: date */
            validUntil?: string;
        };
        Request: {
            /** Format: uuid */
            finding?: string;
            reason?: string;
            /** Format: date */
            validTo?: string;
        };
        RequestForm: {
            commissionedBy?: string;
            /** Format: uuid */
            household?: string;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            supporters?: string[];
        };
        RequestLine: {
            /** Format: int64 */
            answered?: number;
            /** Format: date */
            asOf?: string;
            /** Format: int64 */
            asked?: number;
            commissionedBy?: string;
            /** Format: date */
            dueOn?: string;
            head?: string;
            /** Format: uuid */
            household?: string;
            householdNumber?: string;
            /** Format: uuid */
            id?: string;
            number?: string;
            place?: string;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            purposeTitle?: components["schemas"]["Title"];
            /** @enum {string} */
            readiness?: "NOT_ASKED" | "WAITING" | "PARTIAL" | "COMPLETE";
            /** Format: date-time */
            requestedAt?: string;
            /** @enum {string} */
            state?: "OPEN" | "REPORTED" | "CANCELLED";
            /** Format: uuid */
            sweep?: string;
            /** Format: int32 */
            version?: number;
        };
        RequestPage: {
            items?: components["schemas"]["RequestLine"][];
            /** Format: uuid */
            next?: string;
        };
        RequestPerson: {
            answers?: components["schemas"]["PersonAnswer"][];
            /** Format: uuid */
            authorisation?: string;
            /** Format: date-time */
            heldAt?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            /** @enum {string} */
            role?: "MEMBER" | "SUPPORTER";
        };
        RequestView: {
            persons?: components["schemas"]["RequestPerson"][];
            request?: components["schemas"]["RequestLine"];
        };
        Result: {
            amount?: string;
            outcome?: string;
            sentence?: components["schemas"]["Title"];
        };
        Results: {
            /** Format: date */
            day?: string;
            findings?: components["schemas"]["Finding"][];
            household?: components["schemas"]["HouseholdRef"];
            packs?: components["schemas"]["UsedPack"][];
            place?: components["schemas"]["PlaceRef"];
        };
        ReturnRequest: {
            reason?: string;
        };
        Returned: {
            /** Format: date-time */
            at?: string;
            by?: string;
            reason?: string;
        };
        ReturnedLine: {
            field?: string;
            /** Format: int64 */
            line?: number;
            reason?: components["schemas"]["Title"];
            remedy?: components["schemas"]["Title"];
        };
        ReturnedLines: {
            items?: components["schemas"]["ReturnedLine"][];
        };
        RevealRequest: {
            field?: string;
            reason?: string;
        };
        Revealed: {
            /** Format: date-time */
            until?: string;
            value?: string;
        };
        Row: {
            household?: components["schemas"]["HouseholdRef"];
            values?: components["schemas"]["Value"][];
        };
        Rows: {
            fact?: components["schemas"]["Title"];
            items?: components["schemas"]["Row"][];
            /** @enum {string} */
            state?: "KNOWN" | "UNKNOWN" | "OUTDATED";
            /** Format: int64 */
            total?: number;
        };
        RulePrecision: {
            /** @enum {string} */
            concern?: "RISK" | "OMISSION" | "EXCESS";
            /** Format: int64 */
            confirmed?: number;
            /** Format: int64 */
            disproved?: number;
            flagged?: boolean;
            /** Format: int64 */
            open?: number;
            /** Format: double */
            precisionPercent?: number;
            rule?: string;
            title?: components["schemas"]["Title"];
        };
        RuleSummary: {
            cost?: components["schemas"]["Cost"];
            effects?: {
                [key: string]: components["schemas"]["Count"];
            };
            funding?: components["schemas"]["PayerCost"][];
            grants?: boolean;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            rule?: string;
            title?: components["schemas"]["Title"];
        };
        RuleView: {
            basis?: components["schemas"]["BasisView"];
            /** @enum {string} */
            concern?: "RISK" | "OMISSION" | "EXCESS";
            formulas?: components["schemas"]["FormulaView"][];
            id?: string;
            kind?: string;
            text?: string;
            title?: components["schemas"]["Title"];
        };
        RunRequest: {
            place?: string;
        };
        Said: {
            fact?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            /** Format: int32 */
            subject?: number;
            value?: string;
        };
        SameOrNot: {
            /** Format: uuid */
            other?: string;
            reason?: string;
            remaining?: components["schemas"]["PersonRelation"][];
            same?: boolean;
        };
        ScreeningRequest: {
            /** Format: date */
            day?: string;
            place?: string;
        };
        Sent: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            sent?: number;
            /** Format: int64 */
            stopped?: number;
        };
        SessionList: {
            items?: components["schemas"]["SessionView"][];
        };
        SessionView: {
            agent?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            openedAt?: string;
            own?: boolean;
            place?: string;
            /** Format: date-time */
            seenAt?: string;
        };
        SetBy: {
            article?: string;
            document?: string;
            /** Format: date */
            from?: string;
            place?: string;
        };
        Settled: {
            /** Format: uuid */
            kept?: string;
            /** Format: uuid */
            other?: string;
            same?: boolean;
        };
        SettledView: {
            change?: components["schemas"]["ChangeView"];
            code?: components["schemas"]["Code"];
        };
        SetupRequest: {
            account?: string;
            name?: string;
            password?: string;
            /** @enum {string} */
            role?: "VILLAGE_OFFICER" | "TOWNSHIP_OFFICER" | "COUNTY_OFFICER" | "FUND_OFFICER" | "VERIFICATION_OFFICER" | "DEPARTMENT_OFFICER" | "DATA_OFFICER" | "POLICY_OFFICER" | "AUDITOR" | "ANALYST" | "RESIDENT" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "GUEST" | "SERVICE";
            token?: string;
        };
        Signed: {
            broken?: components["schemas"]["Chain"][];
            checkpoints?: components["schemas"]["CheckpointLine"][];
            key?: string;
            publicKey?: string;
        };
        Source: {
            date?: string;
            issuer?: string;
            key?: string;
            number?: string;
            title?: string;
        };
        SourceField: {
            evidenceNeeded?: boolean;
            name?: string;
            title?: components["schemas"]["Title"];
        };
        SourceName: {
            name?: string;
            title?: components["schemas"]["Title"];
        };
        Started: {
            /** Format: uuid */
            job?: string;
        };
        StatedFact: {
            fact?: string;
            value?: string;
        };
        StatementForm: {
            facts?: components["schemas"]["FactField"][];
            sources?: components["schemas"]["SourceField"][];
        };
        StatementRequest: {
            /** Format: date */
            dataDate?: string;
            evidence?: string;
            facts?: components["schemas"]["StatedFact"][];
            source?: string;
            /** Format: uuid */
            subject?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        StatementView: {
            believed?: boolean;
            /** Format: date */
            date?: string;
            display?: components["schemas"]["Title"];
            evidence?: string;
            /** Format: date-time */
            recordedAt?: string;
            source?: components["schemas"]["SourceName"];
            /** @enum {string} */
            state?: "KNOWN" | "NOTHING_FOUND" | "NO_ANSWER" | "NOT_ASKED";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            value?: string;
        };
        Step: {
            branch?: components["schemas"]["Branch"];
            display?: components["schemas"]["Title"];
            formula?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            name?: string;
            subjects?: components["schemas"]["MemberValue"][];
            title?: components["schemas"]["Title"];
            unit?: components["schemas"]["Title"];
            uses?: components["schemas"]["Use"][];
            value?: string;
        };
        Stretch: {
            from?: string;
            /** @enum {string} */
            kind?: "KEEPS_NOTHING" | "LOSES";
            to?: string;
        };
        SubjectFinding: {
            amount?: string;
            asks?: components["schemas"]["Ask"][];
            change?: components["schemas"]["Title"];
            /** @enum {string} */
            outcome?: "YES" | "NO" | "ASK_A_PERSON";
            sentence?: components["schemas"]["Title"];
            steps?: components["schemas"]["Step"][];
            subject?: components["schemas"]["About"];
            trace?: components["schemas"]["TraceNode"];
        };
        SubjectView: {
            facts?: {
                [key: string]: string;
            };
            id?: string;
            label?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            /** Format: int32 */
            position?: number;
            /** Format: int32 */
            unit?: number;
        };
        Summary: {
            /** Format: int64 */
            households?: number;
            places?: components["schemas"]["PlaceSummary"][];
            rules?: components["schemas"]["RuleSummary"][];
        };
        SupporterEnd: {
            /** Format: date */
            on?: string;
            reason?: string;
        };
        SupporterRequest: {
            document?: string;
            documentKind?: string;
            home?: string;
            name?: string;
            /** Format: uuid */
            owedTo?: string;
            reason?: string;
            relation?: string;
            /** Format: date */
            since?: string;
        };
        SupporterView: {
            /** Format: int32 */
            age?: number;
            document?: string;
            facts?: components["schemas"]["FactView"][];
            home?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            number?: string;
            /** Format: uuid */
            owedTo?: string;
            relation?: components["schemas"]["Title"];
            /** Format: date */
            validFrom?: string;
        };
        SweepOrder: {
            place?: string;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            /** @enum {string} */
            subjects?: "RECIPIENTS" | "REGISTERED" | "ALL";
        };
        SweepProgress: {
            departments?: components["schemas"]["DepartmentProgress"][];
            /** Format: int64 */
            findings?: number;
            /** Format: int64 */
            questions?: number;
            /** Format: int64 */
            reported?: number;
            sweep?: components["schemas"]["SweepView"];
        };
        SweepReports: {
            partial?: boolean;
        };
        SweepStarted: {
            /** Format: uuid */
            job?: string;
            /** Format: uuid */
            sweep?: string;
        };
        SweepView: {
            /** Format: date */
            asOf?: string;
            /** Format: int64 */
            households?: number;
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            leftOut?: number;
            number?: string;
            /** Format: int64 */
            persons?: number;
            /** @enum {string} */
            purpose?: "REGISTRATION" | "DIBAO" | "MONITORING" | "RECHECK";
            region?: string;
            /** Format: date-time */
            requestedAt?: string;
            requestedBy?: string;
            scheduled?: boolean;
            state?: string;
            /** @enum {string} */
            subjects?: "RECIPIENTS" | "REGISTERED" | "ALL";
        };
        TemporaryCode: {
            /** Format: date */
            begin?: string;
            code?: string;
            document?: string;
            /** Format: date */
            end?: string;
            name?: string;
            successor?: string;
            successorName?: string;
        };
        TemporaryPlace: {
            document?: string;
            name?: string;
            place?: string;
            /** Format: date */
            since?: string;
        };
        TemporaryPlaceEnd: {
            document?: string;
            into?: string;
            name?: string;
            /** Format: date */
            on?: string;
        };
        Tile: {
            /** Format: int64 */
            count?: number;
            key?: string;
            link?: string;
        };
        Title: {
            en?: string;
            zh?: string;
        };
        Together: {
            /** Format: uuid */
            grouping?: string;
            /** @enum {string} */
            kind?: "HOUSEHOLD" | "HUKOU" | "UNIT";
            number?: string;
            people?: components["schemas"]["Belongs"][];
        };
        Told: {
            /** Format: date */
            date?: string;
            evidence?: string;
            name?: string;
            title?: components["schemas"]["Title"];
        };
        TraceNode: {
            children?: components["schemas"]["TraceNode"][];
            display?: components["schemas"]["Title"];
            label?: string;
            title?: components["schemas"]["Title"];
            value?: string;
        };
        TriageRequest: {
            note?: string;
            /** @enum {string} */
            verdict?: "NO_RISK" | "EXPLAINED" | "DUPLICATE" | "HELPED" | "TO_PROPOSAL";
        };
        Trial: {
            /** Format: date */
            day?: string;
            findings?: components["schemas"]["Finding"][];
            packs?: components["schemas"]["UsedPack"][];
            place?: components["schemas"]["Place"];
        };
        TryForm: {
            facts?: components["schemas"]["FactField"][];
            family?: components["schemas"]["Family"];
            signed?: components["schemas"]["CaseName"][];
        };
        TryRequest: {
            /** Format: date */
            day?: string;
            /** Format: uuid */
            household?: string;
            place?: string;
            said?: components["schemas"]["Said"][];
            signed?: string;
            units?: number[];
        };
        Turn: {
            /** Format: date */
            day?: string;
            document?: string;
            from?: string;
            fromName?: string;
            kind?: string;
            to?: string;
            toName?: string;
        };
        Unit: {
            facts?: components["schemas"]["FactView"][];
            /** Format: uuid */
            id?: string;
            members?: string[];
            number?: string;
        };
        UnitsAccepted: {
            /** Format: uuid */
            event?: string;
        };
        UnitsSeen: {
            units?: string[][];
        };
        Use: {
            display?: components["schemas"]["Title"];
            /** @enum {string} */
            kind?: "FACT" | "PARAMETER" | "DEFINITION";
            label?: string;
            law?: components["schemas"]["SetBy"];
            name?: string;
            source?: components["schemas"]["Told"];
            title?: components["schemas"]["Title"];
            unit?: components["schemas"]["Title"];
            value?: string;
        };
        UsedPack: {
            hash?: string;
            id?: string;
            title?: components["schemas"]["Title"];
        };
        Value: {
            amount?: string;
            /** @enum {string} */
            level?: "EVERYBODY" | "PERSON" | "UNIT" | "HOUSEHOLD" | "HUKOU" | "REGION" | "SUPPORTER";
            /** @enum {string} */
            outcome?: "YES" | "NO" | "ASK_A_PERSON";
            rule?: string;
            subject?: string;
        };
        ValueView: {
            article?: string;
            document?: components["schemas"]["Document"];
            /** Format: date */
            from?: string;
            place?: string;
            published?: components["schemas"]["PublishedBy"];
            replaced?: boolean;
            value?: string;
        };
        Verification: {
            chains?: components["schemas"]["Chain"][];
        };
        Version: {
            /** Format: date-time */
            firstSeen?: string;
            hash?: string;
        };
        Village: {
            agrees?: boolean;
            booklet?: components["schemas"]["BookFigures"];
            code?: string;
            database?: components["schemas"]["BookFigures"];
            file?: components["schemas"]["BookFigures"];
            name?: string;
            register?: components["schemas"]["BookFigures"];
            roll?: components["schemas"]["BookFigures"];
        };
        Withdrawal: {
            /** Format: int64 */
            held?: number;
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            stopped?: number;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        WithdrawalRequest: {
            reason?: string;
        };
        Work: {
            items?: components["schemas"]["Item"][];
            tiles?: components["schemas"]["Tile"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    own_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Own"];
                };
            };
        };
    };
    list_14: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    confirm_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SettledView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SettledView"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    activate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Enrolment"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    end_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountList"];
                };
            };
        };
    };
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
        };
    };
    close_1: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Code"];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SessionList"];
                };
            };
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    page: {
        parameters: {
            query?: {
                place?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    newest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Signed"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Signed"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Verification"];
                };
            };
        };
    };
    latest_1: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Latest"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"][];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    revise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    affected: {
        parameters: {
            query: {
                rule: string;
                kind: "ENTERS" | "LEAVES" | "GAINS" | "LOSES" | "SAME" | "BECOMES_A_QUESTION" | "IS_ANSWERED" | "STAYS_A_QUESTION";
                place?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AffectedPage"];
                };
            };
        };
    };
    tryOut_1: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
        };
    };
    duplicates: {
        parameters: {
            query?: {
                place?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DuplicateList"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Export"][];
                };
            };
        };
    };
    start_2: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    file_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    form_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StatementForm"];
                };
            };
        };
    };
    of_2: {
        parameters: {
            query?: {
                place?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Figures"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Health"];
                };
            };
        };
    };
    households: {
        parameters: {
            query?: {
                place?: string;
                registered?: string;
                dibao?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HouseholdFile"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DerivedUnits"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsSeen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitsAccepted"];
                };
            };
        };
    };
    record_4: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Recorded"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BeforeAndAfter"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GroupingHistory"];
                };
            };
        };
    };
    looks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    of_1: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Results"];
                };
            };
        };
    };
    record_3: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordedFacts"];
                };
            };
        };
    };
    record_2: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupporterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordedSupporter"];
                };
            };
        };
    };
    end_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                supporter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupporterEnd"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"][];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: {
                mode?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: binary */
                    construction?: string;
                    /** Format: binary */
                    households?: string;
                    /** Format: binary */
                    members?: string;
                    /** Format: binary */
                    persons?: string;
                    /** Format: binary */
                    statements?: string;
                    /** Format: binary */
                    work?: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    one_8: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Choice"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    refusals: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RefusalPage"];
                };
            };
        };
    };
    returned_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Job"];
                };
            };
        };
    };
    list_13: {
        parameters: {
            query?: {
                place?: string;
                state?: "OPEN" | "TRIAGED";
                concern?: "RISK" | "OMISSION" | "EXCESS";
                kind?: "WARNING" | "QUESTION";
                due?: "OVERDUE" | "SOON";
                rule?: string;
                household?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadCounts"];
                };
            };
        };
    };
    one_7: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    triage: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeList"];
                };
            };
        };
    };
    seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    all_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PackView"][];
                };
            };
        };
    };
    one_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PackView"];
                };
            };
        };
    };
    ofPopulation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    ofFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CliffRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CliffView"];
                };
            };
        };
    };
    law: {
        parameters: {
            query?: {
                place?: string;
                day?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LawView"];
                };
            };
        };
    };
    form_1: {
        parameters: {
            query?: {
                household?: string;
                signed?: string;
                place?: string;
                day?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TryForm"];
                };
            };
        };
    };
    tryOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Trial"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    settle_2: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SameOrNot"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Settled"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Revealed"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                place?: string;
                state?: "OPEN" | "DECIDED";
                household?: string;
                by?: "ME" | "OTHERS";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    one_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Replay"];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: {
                place?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FiguresOfPlace"];
                };
            };
        };
    };
    record_1: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordedFigures"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureWithdrawal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    overview: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["QualityOverview"];
                };
            };
        };
    };
    completeness: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CompletenessOverview"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                place?: string;
                fact?: string;
                state?: "KNOWN" | "UNKNOWN" | "OUTDATED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Rows"];
                };
            };
        };
    };
    exempt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Exempted"];
                };
            };
        };
    };
    withdraw_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findings: {
        parameters: {
            query?: {
                place?: string;
                check?: string;
                household?: string;
                state?: "OPEN" | "EXEMPT" | "GONE";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    nation: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlaceWithChildren"];
                };
            };
        };
    };
    place: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlaceWithChildren"];
                };
            };
        };
    };
    in_1: {
        parameters: {
            query?: {
                place?: string;
                day?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Page"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlassForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Looking"];
                };
            };
        };
    };
    lookAway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
        };
    };
    in: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemporaryCode"][];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporaryPlace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GivenCode"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporaryPlaceEnd"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                place?: string;
                standing?: "LIVE" | "SOON" | "NOT_YET" | "EXPIRED" | "WITHDRAWN";
                household?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuthorisationPage"];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuthorisationRecorded"];
                };
            };
        };
    };
    one_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuthorisationView"];
                };
            };
        };
    };
    form: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Withdrawal"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query?: {
                place?: string;
                finding?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CorrectionView"][];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionStatement"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    datasets: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DatasetList"];
                };
            };
        };
    };
    departments: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DepartmentList"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                place?: string;
                state?: "PREPARED" | "SENT" | "PARTLY" | "ANSWERED" | "CLOSED";
                department?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EnquiryPage"];
                };
            };
        };
    };
    prepare: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreparationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PreparedEnquiries"];
                };
            };
        };
    };
    one_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EnquiryView"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeliveryView"];
                };
            };
        };
    };
    returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReturnedLines"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Sent"];
                };
            };
        };
    };
    feeds: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Feeds"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                place?: string;
                state?: ("OPEN" | "ASKED" | "EXPLAINED" | "CONFIRMED" | "DISPROVED" | "LAPSED")[];
                concern?: "RISK" | "OMISSION" | "EXCESS";
                household?: string;
                rule?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingPage"];
                };
            };
        };
    };
    one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    recheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    settle_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingSettlement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingFile"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: {
                place?: string;
                side?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListedPage"];
                };
            };
        };
    };
    list_7: {
        parameters: {
            query?: {
                place?: string;
                state?: "OPEN" | "SAME" | "OTHER";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MatchPage"];
                };
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchSettlement"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    precision: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RulePrecision"][];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                place?: string;
                household?: string;
                request?: string;
                sweep?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportPage"];
                };
            };
        };
    };
    seal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOrder"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportView"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportCheck"];
                };
            };
        };
    };
    data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    plain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReveal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                place?: string;
                state?: "OPEN" | "REPORTED" | "CANCELLED";
                household?: string;
                sweep?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequestPage"];
                };
            };
        };
    };
    commission: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Commissioned"];
                };
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequestView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SweepView"][];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepOrder"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SweepStarted"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SweepProgress"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepReports"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SweepStarted"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Work"];
                };
            };
        };
    };
}
