/**
 * The API of the server as types, for clients such as openapi-fetch. They are generated from its description:
 * `vitest run test/house/api-client -u` writes them anew, and a test fails while they differ.
 */

export type paths = {
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that this server serves. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            locale: string;
                            name: string;
                            timezone: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation with its units and the names of other dimensions. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All actions or those within a unit, the overdue first; those that are done with the effect they had. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActionList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds an action under an id of your own, or changes it. The same again changes nothing. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    action: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActionRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Action"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change with its actor, and what it changed, newest first, page by page. */
        get: {
            parameters: {
                query: {
                    actor?: string;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description First local day. */
                    from?: string;
                    /** @description What was changed: `standard`, `finding`, `settings`. */
                    kind?: string;
                    limit: number;
                    /** @description Last local day. */
                    to?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV, whole, safe to open in a spreadsheet: a row for each field that was changed. */
        get: {
            parameters: {
                query?: {
                    actor?: string;
                    /** @description First local day. */
                    from?: string;
                    /** @description What was changed: `standard`, `finding`, `settings`. */
                    kind?: string;
                    /** @description Last local day. */
                    to?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/audit/origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a figure comes from that a run told of a period: the standard and who approved it, the plugin, the data, and the rows. */
        get: {
            parameters: {
                query: {
                    check: string;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description Default: that of the latest run. */
                    period?: string;
                    run?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The `standard` is the version of the catalogue that the check was held to, with who changed, proposed and approved it; null where the settings or the plugin say it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FigureOrigin"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the steps of a chain, such as the service-profit chain, go together in the latest run. Never what causes what. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChainList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people tell of the periods of a check. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/annotations/{annotation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells something of a period, under an id of your own. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    annotation: string;
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnotationRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"];
                    };
                };
            };
        };
        post?: never;
        /** Takes back what was told of a period. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    annotation: string;
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind a check, of any period and unit, page by page. A unit is named as `unit.orgUnit=brno`. */
        get: {
            parameters: {
                query: {
                    /** @description The `next` of the page before. */
                    after?: string;
                    limit: number;
                    /**
                     * @description Rows come in an order drawn by this lot, whatever it says: the first of them are a random sample, and the same lot draws the same rows again. Default: by their keys.
                     * @example 2026-11-23
                     */
                    lot?: string;
                    part?: components["schemas"]["EvidencePart"];
                    /** @description A day, ISO week, month, quarter or year. Default: the period of the scorecard. */
                    period?: string;
                };
                header?: never;
                path: {
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a check is calculated, in words and in SQL. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Explanation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another standard would change in the latest run: verdicts of units, and the score. Measures and sets nothing. */
        get: {
            parameters: {
                query?: {
                    /** @description Where attainment is nil. Default: the present one. */
                    floor?: number;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description Default: the present one. */
                    target?: number;
                };
                header?: never;
                path: {
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardSimulation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/checks/{check}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of a check beside each other, with the limits of chance. Never a ranking. */
        get: {
            parameters: {
                query?: {
                    /** @description Default: org units, else the cut of the most units. */
                    by?: string;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    check: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitComparison"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The commands of the enabled plugins. Runs nothing. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/commentary/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written about a period; empty where nothing was. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    period: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Commentary"];
                    };
                };
            };
        };
        /** Writes about a period in the place of the revision that was read. Refused where somebody else wrote in between. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    period: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommentaryDraft"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Commentary"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two periods beside each other: every check with its difference, whether that could be chance, and why the score moved. A unit is named as `unit.orgUnit=brno`. Ask again with If-None-Match. */
        get: {
            parameters: {
                query?: {
                    /** @description The earlier period. Default: the one before the other. */
                    from?: string;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description Default: the period of the scorecard. */
                    to?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PeriodComparison"];
                    };
                };
                /** @description The same as before. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which of the twelve methods of control are alive in each branch, quarter by quarter. */
        get: {
            parameters: {
                query: {
                    /** @description Quarters before the last. */
                    back: number;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ControlMatrix"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the data can be trusted for: sources, totals, rejects, signs of bent figures, times, and the checks that lack data. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DataHealth"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What falls due in the days to come: rows that will miss a standard by the passing of time alone, by law first. */
        get: {
            parameters: {
                query: {
                    /** @description How many days, today included. */
                    days: number;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DueList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: progress of runs and imports, changes of the data, and the steps of plugins with code. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description One event a block. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": components["schemas"]["OrganisationEvent"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/exporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exporters of the host and of the enabled plugins. Runs nothing. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExporterSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/exports/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the latest run says, as a file: CSV, JSON or SARIF. */
        get: {
            parameters: {
                query: {
                    /** @description Of CSV: begin with a byte order mark, by which spreadsheets know UTF-8. Default: without. */
                    bom?: boolean;
                    /** @description Of the units of a check: the cut, such as `orgUnit`. */
                    by?: string;
                    /** @description Of units: those of this check alone, with the limits of chance. Of evidence: the check, where no finding is named. */
                    check?: string;
                    /** @description Of evidence: the finding, where no check is named. */
                    finding?: string;
                    /** @description SARIF is for findings alone. */
                    format: "csv" | "json" | "sarif";
                    /** @description Of a comparison: the earlier run, which has to be named. */
                    from?: string;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description Of evidence: rows come in an order drawn by this lot. */
                    lot?: string;
                    part?: components["schemas"]["EvidencePart"];
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                    /** @description Of a comparison: the later run. Default: the latest. */
                    to?: string;
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    subject: components["schemas"]["ExportSubject"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                        "application/sarif+json": string;
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All findings that are remembered, those that need a decision first, and how soon people react. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/findings/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one finding but its rows. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                };
                header?: never;
                path: {
                    finding: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/findings/{finding}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides about a finding. The same decision again changes nothing. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    finding: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingLife"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/findings/{finding}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind a finding, page by page. */
        get: {
            parameters: {
                query: {
                    /** @description The `next` of the page before. */
                    after?: string;
                    limit: number;
                    /**
                     * @description Rows come in an order drawn by this lot, whatever it says: the first of them are a random sample, and the same lot draws the same rows again. Default: by their keys.
                     * @example 2026-11-23
                     */
                    lot?: string;
                    part?: components["schemas"]["EvidencePart"];
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                };
                header?: never;
                path: {
                    finding: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/findings/{finding}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a finding stands, what happened to it, and what hangs on it. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    finding: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingRecord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/forgotten-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes a customer and all that tells of dealings with the customer, and answers when done. Cannot be undone. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForgetRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForgetReport"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports files of this machine and answers when done. Going away calls it off. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways to lay out the scorecard of the latest run, such as by customers, employees and owners, each group with its score. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LayoutList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mappings that are kept. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMapping"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/mappings/{mapping}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mapping as text, with its comments. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    mapping: components["schemas"]["MappingName"];
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MappingText"];
                    };
                };
            };
        };
        /** Replaces the text of a mapping, where nobody has changed it since. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    mapping: components["schemas"]["MappingName"];
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MappingText"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MappingText"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables that a mapping may fill, and their columns. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ModelTable"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages that enabled plugins show, and what they are told. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PanelSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/panels/{plugin}/{panel}/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a panel. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    "*": string;
                    organisation: string;
                    panel: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may own work, and who may approve exceptions. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lists a person, or says something else of one. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PersonRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"];
                    };
                };
            };
        };
        post?: never;
        /** Takes a person off the list; what the person owned stays. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a run would measure: its scans, and what of them is still known from earlier runs. */
        get: {
            parameters: {
                query?: {
                    check?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeasurePlan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plugins, read from their manifests. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginSummary"][];
                    };
                };
            };
        };
        put?: never;
        /** Installs a plugin, or another version of it; it stays off until it is enabled. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginInstallRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a plugin says of itself in its files, its weights and its settings. Runs nothing. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a plugin, its grants and its place in the settings. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/commands/{command}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a plugin's command and gives its answer. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    command: string;
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes the version that waits, and grants what it asks for beyond the present one. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginConsentRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets a plugin take part from the next run on, or not. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/exporters/{exporter}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of the latest run, as a plugin renders it. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    exporter: string;
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants capabilities that the manifest asks for. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginGrantRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the machine of a plugin's code away; it gets another when it is next called. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/pinned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Forbids or allows other versions. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginPinRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets a plugin out of quarantine, so that it may run again. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes capabilities back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginRevokeRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/rollbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes back to an earlier version and pins it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginRollbackRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/secrets/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a secret for a plugin. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                    secret: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SecretRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Forgets a secret of a plugin. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                    secret: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets settings of a plugin for the whole organisation; null takes its own values again. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginSettingsRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/sources/{source}/pulls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pulls a source, imports what it brings, and answers when done. Going away calls it off. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                    source: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SourcePullRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourcePullReport"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/standards-packs/{pack}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the standards of a pack into the catalogue; those that it has stay as they are. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    pack: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PackRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/standards-packs/{pack}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the standards of a pack say beside what the catalogue says. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    pack: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsPreview"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for a newer version; one that asks for more waits for consent. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/{plugin}/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the weights of a principle and its checks; null takes what is proposed again. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    plugin: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginWeightsRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a plugin, or another version of one, on the stored data and tells what it would change. Nothing is kept. Going away calls it off. */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PluginPreviewRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/plugins/running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enabled plugins with code of their own: state, cost and last error. Runs nothing. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RunningPlugin"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/rejects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rejected rows with line, column and reason, as a file. */
        get: {
            parameters: {
                query?: {
                    batch?: string;
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Rejected rows. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The runs that were kept, newest first, look backs too. */
        get: {
            parameters: {
                query: {
                    limit: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RunList"];
                    };
                };
            };
        };
        put?: never;
        /** Begins a run, or joins the same one under way. The events tell how it goes. Without a body it is about the present. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": null | components["schemas"]["RunRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RunAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/runs/{run}/compare/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the score moved from one run to another: data, coverage, standards, weights, plugins. The parts sum to the change. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    other: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RunComparison"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/runs/{run}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of a run that was kept. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scorecard"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of the latest run, or a view of it: another period, an org unit as `unit.orgUnit=brno`, a channel. Ask again with If-None-Match. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                    /** @description The period to look at: a month, a quarter, or another. Default: that of the latest run. */
                    period?: string;
                    /**
                     * @description The channel to look at. Checks that are not told by channel are then not measured.
                     * @example brno-phone
                     */
                    "unit.channel"?: string;
                    /**
                     * @description The org unit to look at, with all below it. Default: the whole organisation.
                     * @example brno
                     */
                    "unit.orgUnit"?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scorecard"];
                    };
                };
                /** @description The same as before. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The secrets that plugins ask for, and whether they are set. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PluginSecret"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All settings, as they hold for the organisation or for an org unit. */
        get: {
            parameters: {
                query?: {
                    orgUnit?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingState"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/settings-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in the settings, newest first. */
        get: {
            parameters: {
                query: {
                    limit: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingsChange"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/settings/{setting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets a value, of the organisation or of an org unit. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    setting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettingRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingState"];
                    };
                };
            };
        };
        post?: never;
        /** Takes a value back, so that the layer above counts. */
        delete: {
            parameters: {
                query?: {
                    orgUnit?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    setting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingState"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources of the enabled plugins. Runs nothing. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourceSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of standards, page by page. */
        get: {
            parameters: {
                query: {
                    /** @example reply-email */
                    after?: string;
                    check?: string;
                    legal?: boolean;
                    limit: number;
                    /** @description Language of the texts. Default: that of the organisation. */
                    locale?: string;
                    /** @description Standards that name this org unit. */
                    orgUnit?: string;
                    owner?: string;
                    pack?: string;
                    /** @description The principle of the check that measures it. */
                    principle?: string;
                    /** @description Those that ask to be verified again, or not. */
                    reverify?: boolean;
                    /** @description Those that should be looked at again on this day or before. */
                    reviewBy?: string;
                    /** @description Words that stand in the code, the text, the source, the owner or the scheme, in any case and with or without accents. */
                    search?: string;
                    /** @description How many to pass over, for a page somewhere in the middle. */
                    skip?: number;
                    /** @description Default: all but those that were retired. */
                    state?: "proposed" | "approved" | "retired";
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packs of standards that enabled plugins bring. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsPackSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the catalogue holds, counted by what it may be filtered by. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsSummary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue as a file. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The standards. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds a version of a standard, or a standard. */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StandardRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueStandard"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the staff have acknowledged the version of a standard that holds. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardAcknowledgements"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the latest version of a standard. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many versions waited for it. */
                            approved: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back the version of a standard that waits for approval. */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at. Refused with `REVISION_STALE` where another is the latest. */
                    version?: number;
                };
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends a standard once somebody approves that; its versions are kept. */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RetirementRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueStandard"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a standard, newest first. */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    /** @example reply-email */
                    code: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueStandard"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves every standard that waits for it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many versions waited for it. */
                            approved: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a file of standards, all or none. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StandardsImportRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsChange"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/standards/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file would change, and which of its lines are no standards. Changes nothing. */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StandardsImportRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that wait to be imported, are being imported, or could not be. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadSummary"][];
                    };
                };
            };
        };
        put?: never;
        /** Takes a file in, as application/octet-stream. It waits for its mapping, a day at most. */
        post: {
            parameters: {
                query: {
                    /** @description What the file is called. */
                    name: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadSummary"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file holds, column by column, and how it might be mapped. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadLook"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a file; calls its import off where it is under way. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/uploads/{upload}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the mapping and begins to import the file. The events tell how it goes; a run follows. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UploadImportRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            upload: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/uploads/{upload}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a mapping would make of the file. Keeps nothing. */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Language of the sentences. Default: that of the organisation.
                     * @example cs
                     */
                    locale?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MappingWish"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadTrial"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The periods and channels that the scorecard can be looked at by, beside the units of the organisation. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ViewChoices"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in the text format of Prometheus. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether every organisation can be read. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        Action: {
            /** Format: date-time */
            changedAt: string;
            check: string;
            /** Format: date-time */
            createdAt: string;
            doneOn: string | null;
            /**
             * Format: date
             * @description Last day on which it should be done.
             */
            due: string;
            effect: components["schemas"]["ActionEffect"] | null;
            /** @description What it should change, in words. */
            expected: string;
            expectedChange: number | null;
            finding: string | null;
            id: string;
            overdue: ("due" | "verify") | null;
            /** @description The id of a person that the organisation lists. */
            owner: string;
            revision: number;
            state: components["schemas"]["ActionState"];
            title: string;
            unit: components["schemas"]["Unit"];
            verifyOn: string | null;
            verifyRows: number | null;
        };
        /** @description In the measure's own unit; `change` is positive where the value rose more than at the other units. */
        ActionEffect: {
            after: {
                high: number | null;
                low: number | null;
                n: number;
                value: number;
            } | null;
            /**
             * Format: date-time
             * @description The data it was read from reach up to here.
             */
            asOf: string;
            before: {
                high: number | null;
                low: number | null;
                n: number;
                value: number;
            } | null;
            change: {
                high: number | null;
                low: number | null;
                value: number;
            } | null;
            control: {
                after: {
                    high: number | null;
                    low: number | null;
                    n: number;
                    value: number;
                };
                before: {
                    high: number | null;
                    low: number | null;
                    n: number;
                    value: number;
                };
                units: number;
            } | null;
            /** @enum {unknown} */
            verdict: "worked" | "no-change" | "worse" | "unclear";
            /** @enum {unknown} */
            why: "beyond-chance" | "too-small" | "could-be-chance" | "too-early" | "too-few-rows" | "no-control" | "hidden-for-privacy" | "not-comparable" | "not-measured";
        };
        ActionList: {
            actions: components["schemas"]["Action"][];
        };
        ActionRequest: {
            check: string;
            doneOn: string | null;
            /**
             * Format: date
             * @description Last day on which it should be done.
             */
            due: string;
            /** @description What it should change, in words. */
            expected: string;
            expectedChange: number | null;
            finding: string | null;
            /** @description The id of a person that the organisation lists. */
            owner: string;
            /** @description The revision that the change is based on; 0 for a new action. */
            revision: number;
            state: components["schemas"]["ActionState"];
            title: string;
            unit: components["schemas"]["Unit"];
            verifyOn: string | null;
            verifyRows: number | null;
        };
        /** @enum {unknown} */
        ActionState: "open" | "doing" | "verify" | "closed";
        Annotation: {
            actor: string;
            /** Format: date-time */
            at: string;
            check: string;
            id: string;
            /**
             * @description The first period that what is told bears on.
             * @example 2026-10
             */
            period: string;
            /** @description Whether the process changed, so that the limits of the chart begin anew here. */
            rebase: boolean;
            text: string;
            unit: components["schemas"]["Unit"];
        };
        AnnotationRequest: {
            /**
             * @description The first period that what is told bears on.
             * @example 2026-10
             */
            period: string;
            /** @description Whether the process changed, so that the limits of the chart begin anew here. */
            rebase: boolean;
            text: string;
            unit: components["schemas"]["Unit"];
        };
        /** @description Without `setBy` it is what the plugin proposes. */
        AppliedStandard: {
            /** @enum {unknown} */
            better: "higher" | "lower";
            floor: number | null;
            /** @enum {unknown} */
            provenance: "law" | "standard" | "seed" | "industry" | "own" | "house";
            setBy?: components["schemas"]["StandardOrigin"];
            /** @description Where it comes from, in words; what the plugin says in the language of the document. */
            source?: string;
            target: number | null;
        };
        ApprovalRequest: {
            approvedBy: string;
            /** @description The version that was looked at, of one standard. Refused with `REVISION_STALE` where another is the latest. */
            version?: number;
        };
        AuditChange: {
            /** @description Left out where nothing is left of it. */
            after?: unknown;
            /** @description Left out where there was nothing, or nothing is known of it. */
            before?: unknown;
            /**
             * @description A field, or a JSON pointer into the settings.
             * @example due
             * @example /period/grain
             */
            what: string;
        };
        AuditPage: {
            /** @description Everybody who ever changed anything. */
            actors: {
                id: string;
                name: string | null;
            }[];
            entries: components["schemas"]["AuditRecord"][];
            /** @description Everything that was ever changed. */
            kinds: string[];
            /** @description Where the next page begins; absent on the last one. */
            next?: string;
            /** @description All that pass the filters. */
            total: number;
        };
        AuditRecord: {
            about: string | null;
            /** @example standard.approve */
            action: string;
            /** @description `local-owner` for whoever works on the machine itself, `host` for Touchstone. */
            actor: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["AuditChange"][];
            /** @description The finding that it is about. */
            finding?: string;
            id: number;
        };
        CatalogueStandard: {
            approvedAt: string | null;
            approvedBy: string | null;
            /** @description The version that holds; null while none does. */
            approvedVersion: number | null;
            /**
             * @description The area of service it covers.
             * @enum {unknown}
             */
            area?: "quality" | "efficiency" | "professionalism" | "safety";
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /**
             * @description The kind of channel it covers. Default: all. With a channel it sets no target: a check is held to one for all its channels.
             * @enum {unknown}
             */
            channel?: "phone" | "email" | "chat" | "social" | "messaging" | "web_form" | "in_person" | "post" | "fax" | "self_service" | "review_site" | "api";
            /**
             * @description The check that measures it.
             * @example speed.first-reply
             */
            check?: string;
            code: components["schemas"]["StandardCode"];
            /**
             * @description The method of control that looks after it, where no check can, or beside one.
             * @enum {unknown}
             */
            control?: "standards" | "training" | "feedback" | "mystery-shopping" | "figures" | "recognition" | "data-analysis" | "interviews" | "social-monitoring" | "suggestion-forms" | "test-purchases" | "surveys";
            /** @description Where attainment is nil. */
            floor?: number;
            /**
             * Format: date
             * @description First local day on which it holds. Default: always.
             */
            from?: string;
            /** @description Whether a law asks for it. Default: no. */
            legal?: boolean;
            /** @description The org units that it holds for, each with everything below it. Default: the whole organisation. */
            orgUnits?: string[];
            owner?: string;
            /** @description The pack that it was taken from. */
            pack: string | null;
            /** @description The listed person who asked for this version. */
            proposedBy: string | null;
            /**
             * @description What sort of source it comes from. Default: house, where there is a target.
             * @enum {unknown}
             */
            provenance?: "law" | "standard" | "seed" | "industry" | "own" | "house";
            /** @description Why it says something else than the one before. */
            reason: string | null;
            /** @description Whether this version ends the standard; while nobody has approved that, the one before it holds. */
            retires: boolean;
            /** @description What has to be verified again before anybody relies on it. */
            reverify?: string;
            /**
             * Format: date
             * @description The day by which it should be looked at again.
             */
            reviewOn?: string;
            /** @description The external scheme and level that ask for it. */
            scheme?: string;
            /** @description The law, the norm, the study or the decision, in words. */
            source?: string;
            /**
             * @description For whose sake it is there.
             * @enum {unknown}
             */
            stakeholder?: "customers" | "employees" | "owners" | "suppliers" | "authorities" | "associations" | "community";
            /**
             * @description A proposed version changes no score until somebody approves it; the approved one before it holds meanwhile.
             * @enum {unknown}
             */
            state: "proposed" | "approved" | "retired" | "withdrawn";
            /** @description In the unit of the check's measure: a share is 0 to 1, a duration seconds. */
            target?: number;
            /** @description The rule in plain words. */
            text: string;
            /**
             * Format: date
             * @description Last local day on which it holds. Default: for ever.
             */
            until?: string;
            /** @description The value of the brand that it stands for. */
            valueTag?: string;
            version: number;
        };
        Chain: {
            doc: string;
            /** @example service-profit */
            id: string;
            links: components["schemas"]["ChainLink"][];
            name: string;
            steps: components["schemas"]["ChainStepResult"][];
        };
        ChainLink: {
            by: ("units" | "periods") | null;
            correlation: number | null;
            from: string;
            high: number | null;
            /** @description How many there must be. */
            least: number;
            low: number | null;
            /** @description Units, or changes between periods, of which both figures are known. */
            n: number;
            p: number | null;
            /** @description What the link is made from. */
            points: {
                from: number;
                name: string;
                to: number;
            }[];
            /** @description Whether both figures are counted from the same table, and so go together in part by how they are counted. */
            sameRows: boolean;
            to: string;
            /**
             * @description What holds at a false discovery rate of 10 % over all links of the chain.
             * @enum {unknown}
             */
            verdict: "together" | "against" | "could-be-chance" | "not-enough-data";
        };
        ChainList: {
            chains: components["schemas"]["Chain"][];
            period: string;
            run: string;
        };
        ChainStepResult: {
            check: {
                id: string;
                name: string;
                periods: number;
                principle: string;
                units: number;
            } | null;
            id: string;
            /** @description The columns that the first choice lacks, where no check has figures. */
            missing: string[];
            name: string;
            /** @description The checks that could stand for it, the first choice first. */
            wanted: string[];
        };
        /** @enum {unknown} */
        ChangeCause: "data" | "mix" | "coverage" | "standards" | "weights" | "plugins";
        /** @enum {unknown} */
        ChangeOutcome: "better" | "worse" | "moved" | "slight" | "unproven" | "chance" | "counted" | "same" | "doubted" | "not-compared";
        ChangeParts: {
            coverage: number;
            data: number;
            mix: number;
            plugins: number;
            standards: number;
            weights: number;
        };
        CheckChange: {
            /** @description Which of its differences are put down to what. */
            causes: components["schemas"]["ChangeCause"][];
            /** @description Null where the earlier run did not have it. */
            from: {
                high: number | null;
                low: number | null;
                n: number;
                /** @description Its plugin and the version: `touchstone.follow-up 1.0.0`. */
                plugin: string;
                standard: components["schemas"]["AppliedStandard"];
                value: number | null;
                verdict: components["schemas"]["Verdict"];
                weight: number;
            } | null;
            id: string;
            name: string;
            /** @description Null where the later run did not have it. */
            to: {
                high: number | null;
                low: number | null;
                n: number;
                /** @description Its plugin and the version: `touchstone.follow-up 1.0.0`. */
                plugin: string;
                standard: components["schemas"]["AppliedStandard"];
                value: number | null;
                verdict: components["schemas"]["Verdict"];
                weight: number;
            } | null;
        };
        CheckResult: {
            /** @example commitments */
            countOf: string;
            critical: boolean;
            /** @description Guards that fail and concern this check, for the whole organisation (empty unit) or for a unit. */
            doubts?: components["schemas"]["Doubt"][];
            excluded: {
                rows: number;
                why: string;
            }[];
            /** @enum {unknown} */
            format: "percent" | "points" | "number" | "duration" | "money" | "count";
            high: number | null;
            /** @example follow-up.promise-kept */
            id: string;
            /** @description Of these, how many count in the numerator, or are in breach. */
            k?: number;
            /** @enum {unknown} */
            kind: "share" | "mean" | "quantile" | "rate" | "netPromoter" | "census" | "survival" | "ratio" | "difference" | "agreement" | "spread";
            lacking?: components["schemas"]["Lacking"];
            low: number | null;
            /** @description What keeps the check from running: columns without data, and words that a column never has, as `case.kind=complaint`. */
            missing: string[];
            /** @description Rows behind the figure. */
            n: number;
            /**
             * @description Of a view, the dimensions that the check is not told by: it is then not measured there, and never shown as a whole.
             * @example [
             *       "channel"
             *     ]
             */
            notTold?: string[];
            /** @description Why the plugin's code gave no figure; the check is then not measured. */
            problem?: {
                code: string;
                detail: string;
            };
            question: string;
            standard: components["schemas"]["AppliedStandard"];
            /** @description Of the whole organisation, with what people told of its periods. Told with the words of the scorecard. */
            trend?: {
                from: string | null;
                limits: {
                    centre: number;
                    lower: number;
                    /** @description From fewer than twelve periods: to be read with care. */
                    trial: boolean;
                    upper: number;
                } | null;
                /** @description The periods whose values lie beyond the limits, oldest first. */
                outside: string[];
                sign: {
                    /** @description The period that completes it. */
                    period: string;
                    /** @enum {unknown} */
                    rule: "outside-limits" | "seven-on-one-side" | "seven-trending" | "two-of-three-near-limit";
                } | null;
                /**
                 * @description Where the latest value lies: beyond the limits of those before it, or within. `short`: too few periods for limits. `none`: no value.
                 * @enum {unknown}
                 */
                state: "worse" | "better" | "usual" | "short" | "none";
            };
            /** @description The units of the current period, and the whole organisation (empty unit) period by period. */
            units: components["schemas"]["UnitResult"][];
            value: number | null;
            verdict: components["schemas"]["Verdict"];
            weight: number;
        };
        ClockCheck: {
            columns: components["schemas"]["ClockColumn"][];
            hours: components["schemas"]["ClockHours"][];
            suspicions: components["schemas"]["ClockSuspicion"][];
            /** @description The organisation's. */
            timezone: string;
            /** @description Imports from before that was kept. */
            untold: number;
            /** @description Moments whose import told whether they named a zone. */
            values: number;
            zoned: number;
        };
        ClockColumn: {
            column: string;
            /** @description The column of the file, where it is one. */
            from: string;
            mapping: components["schemas"]["MappingName"] | null;
            /** @description How many lay in the hour that clocks skip in spring. */
            skippedHour: number;
            source: string;
            table: string;
            /** @description As which those without a zone were read. */
            timezone: string;
            values: number;
            /** @description Of these, how many named their own zone. */
            zoned: number;
        };
        ClockHours: {
            column: string;
            /** @description Rows that lie after the moment at which they were imported. */
            future: number;
            /** @description Rows by hour, those at exactly midnight left out. */
            hours: number[];
            mapping: components["schemas"]["MappingName"] | null;
            /** @description Rows at exactly midnight: most likely days without a time. */
            midnight: number;
            /** @description Of the rows by hour, those from 22:00 to 6:00. */
            night: number;
            rows: number;
            source: string;
            table: string;
        };
        ClockSuspicion: {
            column: string;
            from: string;
            hours: number | null;
            /**
             * @description Nearly all at night; days without a time that became another hour; the whole day an hour earlier or later in summer than in winter; times that no clock ever showed; some columns with a zone and some without; times that had not come when they were imported.
             * @enum {unknown}
             */
            kind: "at-night" | "days-shifted" | "summer-earlier" | "summer-later" | "skipped-hour" | "mixed" | "future";
            mapping: components["schemas"]["MappingName"] | null;
            of: number;
            rows: number;
            source: string;
            suggest: string | null;
            table: string;
            /** @description As which they are read now. */
            timezone: string;
        };
        CommandRequest: {
            arguments?: {
                [key: string]: number | string | boolean | string[];
            };
        };
        CommandResult: components["schemas"]["CommandText"] | components["schemas"]["CommandTable"];
        CommandSummary: {
            arguments: {
                /** @description Null where it must be given. */
                default: (number | string | boolean | string[]) | null;
                doc: string;
                id: string;
                /**
                 * @description A duration is in seconds.
                 * @enum {unknown}
                 */
                type: "number" | "duration" | "list" | "text" | "boolean";
            }[];
            /** @description Whose results it is given. */
            checks: string[];
            doc: string;
            /**
             * @description The id of the plugin, a slash, and its own.
             * @example acme.promises/worst-units
             */
            id: string;
            plugin: string;
        };
        CommandTable: {
            columns: string[];
            /** @enum {string} */
            kind: "table";
            /** @description Each with a cell for each column. */
            rows: (string | number | boolean | null)[][];
        };
        CommandText: {
            /** @enum {unknown} */
            kind: "text" | "markdown";
            text: string;
        };
        Commentary: {
            /** @description Who wrote last. */
            actor: string | null;
            at: string | null;
            /** @example 2026-10 */
            period: string;
            /** @description Grows with each change; 0 where nothing was written yet. */
            revision: number;
            text: string;
        };
        CommentaryDraft: {
            revision: number;
            text: string;
        };
        ComparedRun: {
            /** Format: date-time */
            asOf: string;
            coverage: number;
            dataVersion: string;
            grade: components["schemas"]["Grade"] | null;
            high: number | null;
            id: string;
            low: number | null;
            period: {
                /** Format: date */
                from: string;
                grain: components["schemas"]["Grain"];
                /** Format: date */
                to: string;
            };
            score: number | null;
        };
        ComparedUnit: {
            /** @description The value drawn towards the centre of the peers by how few its rows are; null where nothing can be learned from peers. */
            expected: number | null;
            high: number | null;
            limits95: {
                high: number;
                low: number;
            } | null;
            /** @description Null for a unit that is not compared, as it has too few rows. */
            limits998: {
                high: number;
                low: number;
            } | null;
            low: number | null;
            n: number;
            name: string;
            /** @description The side on which it lies beyond the 99.8 % limits, and beyond what exact chance explains. */
            outside: ("low" | "high") | null;
            unit: components["schemas"]["Unit"];
            value: number | null;
            verdict: components["schemas"]["Verdict"];
        };
        ControlCell: {
            /** @description The local day of the last trace up to the end of the quarter; its month alone where the method is about employees. */
            last: string | null;
            /** @enum {unknown} */
            method: "standards" | "training" | "feedback" | "mystery-shopping" | "figures" | "recognition" | "data-analysis" | "interviews" | "social-monitoring" | "suggestion-forms" | "test-purchases" | "surveys";
            /** @description Traces within the quarter. Null where the data cannot tell, and where fewer than five would tell of employees. */
            n: number | null;
            state: components["schemas"]["ControlState"];
        };
        ControlMatrix: {
            /** @description Cells that are alive. */
            alive: number;
            /** Format: date-time */
            asOf: string;
            /** @description The check that says the same as one figure; null where it is not enabled. */
            check: string | null;
            methods: components["schemas"]["ControlMethodSeen"][];
            quarter: {
                /** @description Quarters before the one that ends as of the run. */
                back: number;
                /**
                 * Format: date
                 * @description First local day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description Last local day.
                 */
                to: string;
            };
            /** @description The quarters that can be asked for, latest first. */
            quarters: {
                back: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            /** @description Cells of which the data can tell. */
            seen: number;
            /** @description All cells: branches times methods. */
            total: number;
            /** @description The branches that were open, by name. Never a ranking. */
            units: {
                alive: number;
                cells: components["schemas"]["ControlCell"][];
                id: string;
                name: string;
                seen: number;
            }[];
        };
        ControlMethodSeen: {
            aboutPeople: boolean;
            /** @description Enabled checks that count the same rows. */
            checks: {
                id: string;
                name: string;
                principle: string;
            }[];
            /** @enum {unknown} */
            id: "standards" | "training" | "feedback" | "mystery-shopping" | "figures" | "recognition" | "data-analysis" | "interviews" | "social-monitoring" | "suggestion-forms" | "test-purchases" | "surveys";
            /** @description What the data lack to tell of it; empty where they can. */
            missing: string[];
            /**
             * @example [
             *       "mystery_visit.at"
             *     ]
             */
            readFrom: string[];
        };
        /**
         * @description `alive`: used within the quarter; `fading`: not since the quarter before; `silent`: not for longer; `never`: not once, though the data tell of it elsewhere; `unseen`: the data cannot tell.
         * @enum {unknown}
         */
        ControlState: "alive" | "fading" | "silent" | "never" | "unseen";
        DataHealth: {
            asOf: string | null;
            batches: components["schemas"]["ImportBatch"][];
            dataVersion: string;
            /** @description Checks that cannot run, and the columns they lack. */
            disabled: components["schemas"]["DisabledCheck"][];
            /** @description Checks that look for bent or wrong figures, as the latest run saw them; empty before the first run. */
            guards: components["schemas"]["GuardResult"][];
            reconciliation: components["schemas"]["Reconciliation"];
            rejects: {
                batch: string;
                code: string;
                column: string | null;
                /** @description The kept mapping of such files, where there is one. */
                mapping: components["schemas"]["MappingName"] | null;
                reason: string;
                rows: number;
            }[];
            /** @description Those that need somebody first. */
            sources: components["schemas"]["SourceFreshness"][];
            tables: components["schemas"]["TableHealth"][];
            times: components["schemas"]["ClockCheck"];
            /** @description Imports that a crash cut off, and that were not made again. */
            undone?: components["schemas"]["UndoneImport"][];
        };
        DecisionRequest: {
            /** @enum {string} */
            kind: "open";
            /** @description The revision that the change is based on; 0 where nothing was decided before. */
            revision: number;
        } | {
            /** @enum {string} */
            kind: "assigned";
            /** @description The id of a person that the organisation lists. */
            owner: string;
            reason?: string;
            /** @description The revision that the change is based on; 0 where nothing was decided before. */
            revision: number;
        } | {
            /** @description The id of a person that the organisation lists. */
            approver: string;
            /** @enum {string} */
            kind: "accepted";
            reason: string;
            /** @description The revision that the change is based on; 0 where nothing was decided before. */
            revision: number;
            /**
             * Format: date
             * @description Last day on which it holds.
             */
            until: string;
            /** @description The worst value to accept, in the measure's own unit. Default: the present one. */
            worst?: number;
        } | {
            /** @enum {string} */
            kind: "not-a-problem";
            reason: string;
            /** @description The revision that the change is based on; 0 where nothing was decided before. */
            revision: number;
        } | {
            /** @enum {string} */
            kind: "watched";
            reason?: string;
            /** @description The revision that the change is based on; 0 where nothing was decided before. */
            revision: number;
            /** Format: date */
            until?: string;
        };
        DisabledCheck: {
            check: string;
            missing: string[];
        };
        /** @description Casts doubt on the figure in that unit and in those within it. What would meet its standard is then too close to call. */
        Doubt: {
            /**
             * @description The check that guards.
             * @example integrity.bunching
             */
            guard: string;
            /** @description What the guard found there. */
            sentence: string;
            unit: components["schemas"]["Unit"];
        };
        DueCheck: {
            columns: components["schemas"]["EvidenceColumn"][];
            critical: boolean;
            /** @description Rows that will miss by the end of the days, if nothing happens. */
            due: number;
            id: string;
            /** @description Rows that miss already. */
            overdue: number;
            /** @description How many fall due on each of the days. */
            perDay: number[];
            principle: string;
            /** @enum {unknown} */
            provenance: "law" | "standard" | "seed" | "industry" | "own" | "house";
            question: string;
            /** @description The first rows that fall due, earliest first. */
            rows: {
                /**
                 * Format: date
                 * @description The local day on which it falls due.
                 */
                on: string;
                row: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Where the standard comes from, such as the law and its section. */
            source: string | null;
        };
        DueList: {
            /** Format: date-time */
            asOf: string;
            /** @description Checks of which something falls due, or is overdue. */
            checks: components["schemas"]["DueCheck"][];
            /** @description The local days, that of the moment first. */
            days: string[];
            /** @description Checks of which rows can fall due and whose data are there. */
            looked: number;
        };
        EvidenceColumn: {
            doc: string;
            name: string;
            type: string;
            unit?: string;
        };
        EvidencePage: {
            check: string;
            columns: components["schemas"]["EvidenceColumn"][];
            /** @description What they count in the figure: the rows themselves, or the sum of the counts they hold. */
            counted: number;
            next?: string;
            part: components["schemas"]["EvidencePart"];
            rows: {
                [key: string]: unknown;
            }[];
            /** @description All rows of the part. */
            total: number;
        };
        /** @enum {unknown} */
        EvidencePart: "misses" | "numerator" | "denominator" | "excluded";
        Explanation: {
            calendar: string;
            check: string;
            countOf: string;
            excluded: {
                rows: number;
                why: string;
                words: string;
            }[];
            judging: string;
            missing: string[];
            /** @description Columns the measure reads. */
            needs: string[];
            periodRule: string;
            plugin: {
                id: string;
                version: string;
            };
            question: string;
            /** @description Of a share: how many rows it takes to know it, for who has to draw a sample. */
            sample?: {
                /** @description Rows that surely keep the standard if none falls short. */
                perfect?: number;
                /** @description Rows behind the figure now. */
                rows: number;
                /** @description Rows that settle whether the target is kept, if the share stays as it is. */
                settled?: number;
                /** @description What is assumed: the share as it was measured last, or its target where it was not. */
                share: number;
                within: {
                    /** @description Half the width of the interval. */
                    half: number;
                    rows: number;
                }[];
            };
            settings: {
                doc: string;
                id: string;
                /** @description What the plugin calls it. */
                name: string;
                setBy?: components["schemas"]["SettingOrigin"];
                /** @description Where it differs: each holds for its org unit and everything below it that has none of its own. */
                units?: {
                    name: string;
                    orgUnit: string;
                    value: unknown;
                    words: string;
                }[];
                value: unknown;
                words: string;
            }[];
            sql: string;
            standard: components["schemas"]["AppliedStandard"];
            timezone: string;
            words: string;
        };
        ExporterSummary: {
            doc: string;
            /** @example csv */
            extension: string;
            /**
             * @description One of the host, or the id of a plugin, a slash, and its own.
             * @example csv
             * @example acme.spreadsheet/csv
             */
            id: string;
            /** @example text/csv */
            mediaType: string;
            /** @description Null for those of the host. */
            plugin: string | null;
            /** @description What it can make a file of. Plugins are given the scorecard. */
            subjects: components["schemas"]["ExportSubject"][];
        };
        /** @enum {unknown} */
        ExportSubject: "scorecard" | "units" | "findings" | "evidence" | "actions" | "comparison";
        FailingTotal: {
            column: string | null;
            expected: number;
            found: number;
            table: string | null;
            /**
             * @description Lines read against what became of them; rows given for a table against what became of them; rejected rows against their list; rows of the table before and after; and the same two of a sum of money.
             * @enum {unknown}
             */
            total: "lines" | "rows" | "rejects" | "table" | "money" | "money-table";
        };
        /** @description The `standard` is the version of the catalogue that the check was held to, with who changed, proposed and approved it; null where the settings or the plugin say it. */
        FigureOrigin: {
            actor: string | null;
            check: {
                /** @example commitments */
                countOf: string;
                /** @enum {unknown} */
                format: "percent" | "points" | "number" | "duration" | "money" | "count";
                high: number | null;
                /** @example follow-up.promise-kept */
                id: string;
                /** @description Of these, how many count in the numerator, or are in breach. */
                k?: number;
                /** @enum {unknown} */
                kind: "share" | "mean" | "quantile" | "rate" | "netPromoter" | "census" | "survival" | "ratio" | "difference" | "agreement" | "spread";
                low: number | null;
                /** @description Rows behind the figure. */
                n: number;
                question: string;
                standard: components["schemas"]["AppliedStandard"];
                value: number | null;
                verdict: components["schemas"]["Verdict"];
            };
            dataVersion: string;
            /** @description How many there were. */
            imported: number;
            /** @description The files that had been imported when it was scored, newest first, at most ten. */
            imports: {
                actor: string;
                /** Format: date-time */
                at: string;
                batch: string;
                rowsKept: number | null;
                rowsRejected: number | null;
            }[];
            /** @example 2026-03 */
            period: string;
            plugin: {
                digest: string | null;
                id: string;
                version: string;
            };
            run: components["schemas"]["RunSummary"];
            settingsVersion: string;
            standard: components["schemas"]["CatalogueStandard"] | null;
            touchstone: string | null;
            /** @description Whether the data are still those of the run, so that the rows are those it counted. */
            unchanged: boolean;
        };
        FileTotals: {
            batch: string;
            failing: components["schemas"]["FailingTotal"][];
            fileName: string;
            kept: number;
            /** Format: date-time */
            loadedAt: string;
            read: number;
            rejected: number;
            /** @description Lines that the mapping does not want, or that repeat an earlier one. */
            skipped: number;
            source: string;
            tables: components["schemas"]["TableTotals"][] | null;
        };
        Finding: {
            advice: string | null;
            /** @description What the plugin's code chose to advise: a text of its messages, and the values in it. */
            advised?: {
                id: string;
                values: {
                    [key: string]: string | number;
                };
            };
            check: string;
            /** @description Guards that fail and concern the figure of this finding. */
            doubts?: components["schemas"]["Doubt"][];
            evidence: {
                rows: number;
            };
            /** @description Stable fingerprint of check and unit: the same finding keeps it from run to run. */
            id: string;
            /** @enum {unknown} */
            kind: "pattern" | "one-off";
            period: string;
            sentence: string;
            severity: components["schemas"]["Severity"];
            /** @description First period of the present stretch. */
            since: string;
            /**
             * @description What people have decided about it. Told of the latest run alone, and not of praise.
             * @enum {unknown}
             */
            status?: "open" | "assigned" | "accepted" | "not-a-problem" | "watched";
            unit: components["schemas"]["Unit"];
        };
        FindingDecision: {
            actor: string | null;
            approver: string | null;
            at: string | null;
            owner: string | null;
            reason: string | null;
            until: string | null;
            worst: number | null;
        };
        FindingLife: {
            check: string;
            decidedAt: string | null;
            decision: components["schemas"]["FindingDecision"];
            id: string;
            /** @description It is in the latest run and open. */
            needsDecision: boolean;
            openedAt: string | null;
            reopened: components["schemas"]["Reopening"] | null;
            revision: number;
            state: components["schemas"]["FindingState"];
            status: components["schemas"]["FindingStatus"];
            unit: components["schemas"]["Unit"];
        };
        FindingList: {
            findings: components["schemas"]["ListedFinding"][];
            reaction: components["schemas"]["ReactionTimes"];
        };
        FindingPage: {
            check: components["schemas"]["CheckResult"];
            explanation: components["schemas"]["Explanation"];
            finding: components["schemas"]["Finding"];
            history: components["schemas"]["UnitResult"][];
            peers: components["schemas"]["UnitResult"][];
            principle: {
                id: string;
                name: string;
            };
            trend: components["schemas"]["Trend"];
        };
        FindingRecord: {
            actions: components["schemas"]["Action"][];
            /** @description Of its check at its unit, by period. */
            annotations: components["schemas"]["Annotation"][];
            life: components["schemas"]["FindingLife"];
            people: components["schemas"]["Person"][];
            /** @description Newest first. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @enum {unknown} */
        FindingState: "new" | "known" | "improved" | "gone" | "come-back";
        /** @enum {unknown} */
        FindingStatus: "open" | "assigned" | "accepted" | "not-a-problem" | "watched";
        ForgetReport: {
            /** @description Under which it stands among the imports. Null where there was nothing left to forget, or nothing was to be changed. */
            batch: string | null;
            /** @description The version of the data afterwards. Figures follow with the next run. */
            dataVersion: string;
            /** @description Whether nothing was changed: then the rest says what would be. */
            dryRun: boolean;
            /** @description Rejected rows of imports that named the customer, and are gone. */
            rejects: number;
            /** @description Rows that are gone. */
            removed: {
                rows: number;
                table: string;
            }[];
            /** @description Rows about something else that no longer say to which of the removed rows they referred. */
            unlinked: {
                rows: number;
                table: string;
            }[];
        };
        ForgetRequest: {
            /** @description The id of the customer as the source system has it, or the pseudonym that the data show. */
            customer: string;
            /** @description Counts what would go, and changes nothing. Default false. */
            dryRun?: boolean;
        };
        GateCondition: {
            breaches: number;
            check: string;
            /**
             * @description The data could not answer it: it is neither broken nor known to be met, and does not close the gate.
             * @enum {boolean}
             */
            open?: true;
            passed: boolean;
            sentence: string;
        };
        /** @enum {unknown} */
        Grade: "A" | "B" | "C" | "D" | "E";
        /** @enum {unknown} */
        Grain: "day" | "week" | "month" | "quarter" | "year";
        GroupResult: {
            coverage: number;
            grade: components["schemas"]["Grade"] | null;
            high: number | null;
            id: string;
            low: number | null;
            name: string;
            /** @description Ids of its principles on the scorecard. */
            principles: string[];
            score: number | null;
        };
        GuardResult: {
            check: string;
            /** @example commitments */
            countOf: string;
            /** @description Checks that are told with less confidence because of it. */
            doubts: {
                check: string;
                principle: string;
                question: string;
                /** @description Units in which it is doubtful. */
                units: number;
                whole: boolean;
            }[];
            findings: {
                id: string;
                rows: number;
                sentence: string;
                unit: components["schemas"]["Unit"];
            }[];
            /** @enum {unknown} */
            format: "percent" | "points" | "number" | "duration" | "money" | "count";
            high: number | null;
            /** @description Of these, how many count in the numerator, or are in breach. */
            k?: number;
            /** @enum {unknown} */
            kind: "share" | "mean" | "quantile" | "rate" | "netPromoter" | "census" | "survival" | "ratio" | "difference" | "agreement" | "spread";
            lacking?: components["schemas"]["Lacking"];
            low: number | null;
            /** @description What keeps the check from running: columns without data, and words that a column never has, as `case.kind=complaint`. */
            missing: string[];
            /** @description Rows behind the figure. */
            n: number;
            principle: string;
            question: string;
            standard: components["schemas"]["AppliedStandard"];
            /**
             * @description Suspected: it casts doubt on other figures. Noticed: it misses, but by too little or too surely by chance to cast doubt. Clear: it meets its standard. Not known: it could not tell.
             * @enum {unknown}
             */
            state: "suspected" | "noticed" | "clear" | "not-known";
            value: number | null;
            verdict: components["schemas"]["Verdict"];
        };
        ImportBatch: {
            fileName: string;
            id: string;
            /** Format: date-time */
            loadedAt: string;
            mapping: string | null;
            rowsKept: number;
            rowsRead: number;
            rowsRejected: number;
            sha256: string;
            sourceSystem: string;
        };
        ImportedFile: {
            /** @description Null where the very same file had been imported before. */
            batch: string | null;
            /** @description As it was asked for. */
            file: string;
            /** @description The first few rows that were rejected, in the order of the file. */
            firstRejects?: {
                code: string;
                column: string | null;
                line: number;
                reason: string;
            }[];
            rejects: {
                code: string;
                column: string | null;
                reason: string;
                rows: number;
            }[];
            rowsKept: number;
            rowsRead: number;
            rowsRejected: number;
            rowsSkipped: number;
            seconds: number;
            tables: {
                rows: number;
                table: string;
            }[];
        };
        ImportReport: {
            /** @description The version of the data after the import. */
            dataVersion: string;
            files: components["schemas"]["ImportedFile"][];
            /** @description Imports that had been cut off before this one. */
            undone?: components["schemas"]["UndoneImport"][];
        };
        ImportRequest: {
            /** @description Absolute paths on the machine of the server, imported in this order. */
            files: string[];
            /** @description Names this import in its progress events. Default: made by the server. */
            id?: string;
            /** @description Absolute path of a mapping. */
            mapping?: string;
            /** @description The system the files come from, where the mapping does not say. */
            source?: string;
        };
        KeptMapping: {
            name: components["schemas"]["MappingName"];
            problem: string | null;
            sourceSystem: string | null;
            tables: string[];
            title: string;
        };
        /**
         * @description Rows for a figure, answers to speak for those who were asked, or earlier periods to hold the figure to.
         * @enum {unknown}
         */
        Lacking: "rows" | "answers" | "history";
        LayoutList: {
            layouts: components["schemas"]["LayoutResult"][];
            run: string;
        };
        LayoutResult: {
            /** @description The plugin that brings it; null where the settings of the organisation do. */
            by: string | null;
            /** @description What it is for, or where it comes from. */
            doc: string;
            groups: components["schemas"]["GroupResult"][];
            /** @example three-blocks */
            id: string;
            name: string;
            /** @description The principles in no group; null where there are none. */
            others: {
                coverage: number;
                grade: components["schemas"]["Grade"] | null;
                high: number | null;
                low: number | null;
                /** @description Ids of its principles on the scorecard. */
                principles: string[];
                score: number | null;
            } | null;
        };
        ListedFinding: {
            check: string;
            decidedAt: string | null;
            decision: components["schemas"]["FindingDecision"];
            id: string;
            /** @description It is in the latest run and open. */
            needsDecision: boolean;
            openedAt: string | null;
            overdueActions: number;
            reopened: components["schemas"]["Reopening"] | null;
            revision: number;
            sentence: string | null;
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["FindingState"];
            status: components["schemas"]["FindingStatus"];
            unit: components["schemas"]["Unit"];
        };
        MappingName: string;
        MappingPlan: {
            columns: components["schemas"]["PlannedColumn"][];
            /** @enum {unknown} */
            decimal: "," | ".";
            /**
             * @description The highest score of a survey.
             * @enum {unknown}
             */
            scale?: 5 | 10 | 100;
            table: string;
            /** @description Of times without one. */
            timezone: string;
        };
        MappingText: {
            /** @description Changes with the text; a change names the one it was made on. */
            revision: string;
            text: string;
        };
        MappingWish: {
            mapping?: string;
            plan?: components["schemas"]["MappingPlan"];
        };
        MeasurePlan: {
            asOf: string;
            /** @description First day of the first period. */
            from: string;
            grain: string;
            /** @description Checks that cannot run, and what they lack. */
            missing: {
                check: string;
                columns: string[];
            }[];
            periods: number;
            scans: components["schemas"]["PlannedScan"][];
            /** @description Last day of the last one. */
            to: string;
        };
        ModelTable: {
            columns: {
                doc: string;
                key: boolean;
                name: string;
                required: boolean;
                type: string;
                values: string[];
                /** @description What its words may mean. */
                words: string[];
            }[];
            doc: string;
            name: string;
            tier: number;
        };
        MoneyTotals: {
            /** @description Over the whole table after it. */
            after: number;
            /** @description Over the whole table before the import. */
            before: number;
            column: string;
            /** @description Over all rows that the file gave for the table, as far as the amount could be read. */
            given: number;
            /** @description Over rows that the mapping does not want, that a later row replaced, or of forgotten customers. */
            left: number;
            rejected: number;
            /** @description What the changed rows had said before. */
            replaced: number;
            /** @description Over the rows that were the same as before. */
            same: number;
            /** @description Over the rows that were added, changed or were the same. */
            taken: number;
        };
        NamedPeriod: {
            /**
             * Format: date
             * @description First local day.
             */
            from: string;
            /** @example 2026-10 */
            key: string;
            /**
             * Format: date
             * @description Last local day.
             */
            to: string;
        };
        Organisation: {
            id: string;
            labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            locale: string;
            name: string;
            timezone: string;
            units: components["schemas"]["OrganisationUnit"][];
        };
        OrganisationEvent: {
            done: number;
            job: string;
            step: string;
            /** @description Absent where the end is not known. */
            total?: number;
            /** @enum {string} */
            type: "run-progress";
        } | {
            job: string;
            /** @description As in the scorecard. */
            run: string;
            /** @enum {string} */
            type: "run-finished";
        } | {
            job: string;
            problem: components["schemas"]["Problem"];
            /** @enum {string} */
            type: "run-failed";
        } | {
            done: number;
            import: string;
            step: string;
            /** @description Absent where the end is not known. */
            total?: number;
            /** @enum {string} */
            type: "import-progress";
        } | {
            report: components["schemas"]["ImportReport"];
            /** @enum {string} */
            type: "upload-imported";
            upload: string;
        } | {
            problem: components["schemas"]["Problem"];
            /** @enum {string} */
            type: "upload-failed";
            upload: string;
        } | {
            /** @description What went wrong. */
            detail: string | null;
            plugin: string;
            /**
             * @description Of its machine: `started` with a new process, `loaded`, `dropped`, `killed`, `died`. Of its breaker: `open` rests, `half-open` tries once, `closed` goes on. Of its notifiers: `notified`, `not-notified`.
             * @enum {unknown}
             */
            step: "started" | "loaded" | "dropped" | "killed" | "died" | "called" | "failed" | "open" | "half-open" | "closed" | "quarantined" | "released" | "notified" | "not-notified";
            /** @enum {string} */
            type: "plugin-step";
        } | {
            done: number;
            preview: string;
            step: string;
            /** @description Absent where the end is not known. */
            total?: number;
            /** @enum {string} */
            type: "preview-progress";
        } | {
            dataVersion: string;
            /** @enum {string} */
            type: "data-changed";
        } | {
            id: string;
            /** @enum {string} */
            type: "life-changed";
            /** @enum {unknown} */
            what: "finding" | "action" | "annotation" | "person";
        };
        OrganisationUnit: {
            country: string | null;
            id: string;
            kind: string;
            name: string;
            parent: string | null;
        };
        PackRequest: {
            /** @description Who approves what is changed: the id or the name of somebody listed who may. Without it the changes wait for approval. */
            approvedBy?: string;
            /** @description Who asks for the change: the id or the name of somebody listed. Needed where the settings ask for two persons. */
            proposedBy?: string;
            /** @description Why. */
            reason?: string;
            /** @description Whether standards that the catalogue has shall say what the pack says. Default: they stay as they are. */
            replace?: boolean;
        };
        PanelSummary: {
            /** @description The checks whose results it is told. */
            checks: string[];
            /** @description What it shows, for who cannot see it. */
            doc: string;
            /**
             * @description The id of the plugin, a slash, and its own.
             * @example acme.desk/trend
             */
            id: string;
            /** @description Where its page is served, as a path on this server. */
            page: string;
            plugin: string;
            /** @description On whose page it is shown. */
            principle: string;
        };
        PeriodCheck: {
            countOf: string;
            /** @description The later value less the earlier one with its 95 % interval; an end that the data cannot bound is null. */
            difference: {
                high: number | null;
                low: number | null;
                value: number;
            } | null;
            /** @enum {unknown} */
            format: "percent" | "points" | "number" | "duration" | "money" | "count";
            /** @description Null where nothing was measured in that period. */
            from: {
                high: number | null;
                k?: number;
                low: number | null;
                n: number;
                value: number | null;
            } | null;
            id: string;
            /** @enum {unknown} */
            kind: "share" | "mean" | "quantile" | "rate" | "netPromoter" | "census" | "survival" | "ratio" | "difference" | "agreement" | "spread";
            name: string;
            outcome: components["schemas"]["ChangeOutcome"];
            principle: string;
            question: string;
            /** @description The outcome in words. */
            sentence: string;
            standard: components["schemas"]["AppliedStandard"];
            to: {
                high: number | null;
                k?: number;
                low: number | null;
                n: number;
                value: number | null;
            } | null;
            /** @description What of a period keeps the check from being compared: nothing measured, too few rows, or privacy. */
            why: ("unmeasured" | "few" | "hidden") | null;
        };
        PeriodComparison: {
            /**
             * Format: date-time
             * @description The moment as of which both periods were measured.
             */
            asOf: string;
            /** @description Those first that changed for the worse, then for the better, then the others, each by id. */
            checks: components["schemas"]["PeriodCheck"][];
            /** @description Checks with figures in both periods. */
            compared: number;
            /** @description The share of false alarms that is allowed among the changes told. */
            discoveryRate: number;
            from: {
                /** @description False for a period that was not over when it was measured. */
                complete: boolean;
                /**
                 * Format: date
                 * @description First local day.
                 */
                from: string;
                /** @example 2026-10 */
                key: string;
                /** @description The run whose score is told; null where the period was never scored by itself. */
                run: string | null;
                /**
                 * Format: date
                 * @description Last local day.
                 */
                to: string;
            };
            grain: components["schemas"]["Grain"];
            /** @description The periods that can be compared, newest first. */
            periods: components["schemas"]["NamedPeriod"][];
            /** @description Null where one of the periods was never scored by itself, and for a unit, which has no score. */
            scores: components["schemas"]["RunComparison"] | null;
            sentence: string;
            to: {
                /** @description False for a period that was not over when it was measured. */
                complete: boolean;
                /**
                 * Format: date
                 * @description First local day.
                 */
                from: string;
                /** @example 2026-10 */
                key: string;
                /** @description The run whose score is told; null where the period was never scored by itself. */
                run: string | null;
                /**
                 * Format: date
                 * @description Last local day.
                 */
                to: string;
            };
            /** @description Null for the whole organisation. */
            unit: components["schemas"]["Unit"] | null;
            unitName: string | null;
            /** @description The units that can be compared. */
            units: {
                name: string;
                unit: components["schemas"]["Unit"];
            }[];
        };
        Person: {
            /** @description Whether this person may approve exceptions and standards. */
            approves: boolean;
            /** @example jana-novakova */
            id: string;
            name: string;
        };
        PersonRequest: {
            /** @description Whether this person may approve exceptions and standards. */
            approves: boolean;
            name: string;
        };
        PlannedColumn: {
            /** @description A column of the table of the plan, such as opened_at. */
            becomes: string;
            /** @description The column that holds the time of day, where this one holds the day alone. */
            clock?: string;
            /** @description A column of the file. */
            column: string;
            /** @description Formats such as dd.MM.yyyy; `ISO` for ISO 8601. */
            dates?: string[];
            otherwise?: string | null;
            /**
             * @description Of a length of time.
             * @enum {unknown}
             */
            unit?: "seconds" | "minutes" | "hours" | "days" | "milliseconds" | "clock";
            /** @description What each word of the file means; null means "no value". */
            words?: {
                [key: string]: string | null;
            };
        };
        PlannedScan: {
            checks: string[];
            /** @description How figures are told apart: each a list of dimensions, the empty one for the whole organisation. */
            cuts: string[][];
            /** @description Whether figures of a period depend on the moment of the run: never, only while some rows are young, or always. */
            dependsOnMoment: "never" | "while-young" | "always";
            /** @description Of the figures by measure and period, how many are still true from earlier runs. */
            kept: {
                of: number;
                statistics: number;
            };
            period: string | null;
            /** @description Other tables that it reads. */
            reads: string[];
            sql: string;
            table: string;
            words: string;
        };
        PluginCapability: {
            granted: boolean;
            /**
             * @description `text`, `people`, `sql`, `secrets:<name>` or `network:<origin>`.
             * @example network:https://api.example.com
             */
            name: string;
            /** @description Why it was granted. */
            reason: string | null;
        };
        PluginChange: {
            /** @description What was granted or revoked; what is newly asked for by what was installed or waits. */
            capabilities: string[];
            /** @enum {unknown} */
            outcome: "installed" | "updated" | "held" | "unchanged" | "rolled-back" | "removed" | "pinned" | "unpinned" | "granted" | "revoked";
            plugin: string;
            /** @description The version before, where it is another. */
            previous: string | null;
            version: string;
            /** @description The version that waits for consent. */
            waiting: string | null;
        };
        PluginConsentRequest: {
            /** @description Why; kept with the name of whoever did it. */
            reason: string;
        };
        PluginDetails: {
            author: string | null;
            changelog: string | null;
            description: string | null;
            /** @description Whether it brings code of its own; it runs in a sandbox. */
            hasCode: boolean;
            homepage: string | null;
            license: string | null;
            /** @description Its documentation. */
            pages: {
                name: string;
                /** @description Markdown. */
                text: string;
            }[];
            plugin: string;
            settings: {
                /** @description By setting, the org units with values of their own. */
                differing: {
                    [key: string]: string[];
                };
                /** @description JSON Schema of an object with a property for each setting, from which a form is made. */
                schema: {
                    [key: string]: unknown;
                };
                /** @description The settings whose value the organisation set. */
                set: string[];
                /** @description What holds for the organisation. */
                values: {
                    [key: string]: unknown;
                };
            };
            /** @description The principle first. */
            weights: {
                /**
                 * @description Of its principle, or of one of its checks.
                 * @example follow-up
                 * @example follow-up.promise-kept
                 */
                name: string;
                proposed: number;
                /** @description Whether the organisation set it. */
                set: boolean;
                value: number;
            }[];
        };
        PluginGrantRequest: {
            capabilities: string[];
            /** @description Whether the hosts may lie in a private network or on this machine. Default: no. */
            privateNetwork?: boolean;
            /** @description Why; kept with the name of whoever did it. */
            reason: string;
        };
        PluginInstallRequest: {
            /** @description Takes another version of a plugin that takes part also where it measures otherwise. Default: it waits for consent. */
            accept?: boolean;
            /**
             * Format: uri
             * @description Address of an npm registry. Default: the one of npm.
             */
            registry?: string;
            /** @description An absolute path of a folder or a tarball on the server, or a name of an npm package with a version or a range. */
            spec: string;
        };
        PluginNotification: {
            /** Format: date-time */
            at: string;
            /** @description What went wrong. */
            detail: string | null;
            /** @description How many were posted. */
            messages: number;
            /**
             * @description The id of the plugin, a slash, and its own.
             * @example acme.chat/team
             */
            notifier: string;
            /**
             * @description `silent`: it had nothing to say.
             * @enum {unknown}
             */
            outcome: "sent" | "silent" | "failed";
        };
        PluginPinRequest: {
            pinned: boolean;
        };
        PluginPreview: {
            /**
             * @description What it is compared with: the published scorecard, or one that was made for this where none is published.
             * @enum {unknown}
             */
            baseline: "published" | "measured";
            /** @description The checks that it brings. */
            checks: {
                id: string;
                /** @description Columns without data, and capabilities as `capability:text`. */
                missing: string[];
                problem: {
                    code: string;
                    detail: string;
                } | null;
                question: string;
                /** @description Null where it waits for a capability. */
                verdict: components["schemas"]["Verdict"] | null;
            }[];
            comparison: components["schemas"]["RunComparison"];
            cost: {
                /** @description Calls of its code. */
                calls: number;
                /** @description How long measuring took, of what earlier runs had not kept. */
                measuringMs: number;
                /** @description Of its machine. */
                memoryBytes: number;
                /** @description Processor time of its code. */
                sandboxMs: number;
            };
            /** @description What last went wrong with its code. */
            error: {
                /** Format: date-time */
                at: string;
                code: string;
                detail: string;
            } | null;
            findings: {
                appearing: components["schemas"]["PreviewedFinding"][];
                going: components["schemas"]["PreviewedFinding"][];
                staying: number;
            };
            plugin: string;
            /** @description The version that takes part now. */
            previous: string | null;
            version: string;
        };
        PluginPreviewRequest: {
            /** @description Names this preview in its progress events. Default: made by the server. */
            id?: string;
            /**
             * Format: uri
             * @description Address of an npm registry. Default: the one of npm.
             */
            registry?: string;
            /**
             * @description The id of a plugin that is here (the version that waits, else the installed one if it is off, else a newer one), an id with a version, or what could be installed.
             * @example acme.promises
             * @example acme.promises@1.2.0
             */
            spec: string;
        };
        PluginRevokeRequest: {
            capabilities: string[];
            /** @description Why; kept with the name of whoever did it. */
            reason: string;
        };
        PluginRollbackRequest: {
            version?: string;
        };
        PluginSecret: {
            /** @description Whether the plugin may be given it. */
            granted: boolean;
            name: string;
            plugin: string;
            /** @description When it was set; null while it is not. */
            setAt: string | null;
        };
        PluginSettingsRequest: {
            values: {
                [key: string]: (number | string | boolean | string[] | {
                    [key: string]: number | string | boolean;
                }[]) | null;
            };
        };
        PluginSummary: {
            builtIn: boolean;
            capabilities: components["schemas"]["PluginCapability"][];
            checks: {
                id: string;
                missing: string[];
                question: string;
                runs: boolean;
            }[];
            /** @description What it brings beside checks and texts. */
            contributes: {
                id: string;
                point: string;
            }[];
            /** @description Versions to go back to, newest first. */
            earlier: string[];
            enabled: boolean;
            /** @description Another version that waits for consent, and what it asks for beyond the present one; nothing where it waits because it measures otherwise. */
            held: {
                asks: string[];
                version: string;
            } | null;
            /** @example touchstone.follow-up */
            id: string;
            name: string;
            pinned: boolean;
            principle: string;
            problem: string | null;
            question: string;
            version: string;
            /** @description Whether it is enabled by default alone and has data for none of its checks: it counts from the run on in which one has. */
            waits: boolean;
        };
        PluginWeightsRequest: {
            weights: {
                [key: string]: number | null;
            };
        };
        PreviewedFinding: {
            check: string;
            /** @description Stable fingerprint of check and unit: the same finding keeps it from run to run. */
            id: string;
            /** @description Null for what tells of people: a preview shows no figure that was not shown before. */
            sentence: string | null;
            severity: components["schemas"]["Severity"];
            unit: components["schemas"]["Unit"];
        };
        PrincipleResult: {
            checks: components["schemas"]["CheckResult"][];
            coverage: number;
            grade: components["schemas"]["Grade"] | null;
            high: number | null;
            id: string;
            low: number | null;
            name: string;
            question: string;
            score: number | null;
        };
        Problem: {
            code: string;
            /** @description What happened and what to do about it, in the first language of `Accept-Language` that the host speaks; else in English. */
            detail: string;
            status: number;
            title: string;
            type: string;
            /** @description What the texts of the code name in braces. */
            values?: {
                [key: string]: string | number;
            };
        };
        ReactionTimes: {
            /** @description Findings that somebody has decided about. */
            decided: number;
            medianHours: number | null;
            oldestUndecidedHours: number | null;
            undecided: number;
        };
        Reconciliation: {
            /** @description Totals that do not come out, of files and tables. */
            failing: number;
            /** @description The latest first; of many, the latest and every one that does not add up. */
            files: components["schemas"]["FileTotals"][];
            /** @description Files that add up and are not listed. */
            older: number;
            /** @description Tables that ever had rows. */
            tables: components["schemas"]["TableBalance"][];
        };
        /** @enum {unknown} */
        Reopening: "date-passed" | "worsened" | "come-back";
        RetirementRequest: {
            /** @description Who approves what is changed: the id or the name of somebody listed who may. Without it the changes wait for approval. */
            approvedBy?: string;
            /** @description The version that was looked at; 0 for a standard that is new. Refused with `REVISION_STALE` where another is the latest. Default: whatever is the latest. */
            basedOn?: number;
            /** @description Who asks for the change: the id or the name of somebody listed. Needed where the settings ask for two persons. */
            proposedBy?: string;
            /** @description Why. */
            reason?: string;
        };
        RunAccepted: {
            /** @description Names the run in the events until it is finished and has an id. */
            job: string;
            /** @description Whether a run was already waiting or under way, which this request now shares. */
            joined: boolean;
        };
        RunComparison: {
            /** @description Points of the score; null where one of the runs has none. */
            change: number | null;
            /** @description The checks that differ, by id. */
            checks: components["schemas"]["CheckChange"][];
            /** @description Whether the interval spans 0, and the data differ at all. */
            couldBeChance: boolean;
            from: components["schemas"]["ComparedRun"];
            high: number | null;
            /** @description The 95 % interval of the change. */
            low: number | null;
            /** @description Their sum is the change. */
            parts: components["schemas"]["ChangeParts"] | null;
            /** @description The plugins that differ, by id; also one whose code was changed under the same version. */
            plugins: components["schemas"]["RunPluginChange"][];
            principles: {
                change: number | null;
                from: number | null;
                id: string;
                name: string;
                parts: components["schemas"]["ChangeParts"] | null;
                to: number | null;
            }[];
            sentence: string;
            /** @description A sentence for each cause that moved the score, the largest first. */
            sentences: {
                cause: components["schemas"]["ChangeCause"];
                sentence: string;
            }[];
            to: components["schemas"]["ComparedRun"];
        };
        RunList: {
            /** @description Newest first. */
            runs: components["schemas"]["RunSummary"][];
        };
        RunningPlugin: {
            activatedAt: string | null;
            /** @description How long it took to be ready, when it last was made so. */
            activationMs: number | null;
            calls: number;
            /** @description Processor time of all calls. */
            cpuMs: number;
            /** @description Processor time for a thousand statistics. */
            cpuMsPer1000: number | null;
            /** @enum {unknown} */
            engine: "quickjs" | "node-debug";
            failures: number;
            lastError: {
                /** Format: date-time */
                at: string;
                code: string;
                detail: string;
            } | null;
            lastNotification: components["schemas"]["PluginNotification"] | null;
            /** @description Of its machine, when it last answered. */
            memoryBytes: number;
            /** @example acme.staffing */
            plugin: string;
            quarantinedAt: string | null;
            restsUntil: string | null;
            /**
             * @description `resting` after failures, `trying` once to see whether they are over, `quarantined` until an administrator releases it.
             * @enum {unknown}
             */
            state: "idle" | "active" | "resting" | "trying" | "quarantined";
            /** @description Of the last five minutes: how often it took more than it may. */
            strikes: number;
            version: string;
        };
        RunPluginChange: {
            from: {
                digest?: string;
                version: string;
            } | null;
            id: string;
            sentence: string;
            to: {
                digest?: string;
                version: string;
            } | null;
        };
        RunRequest: {
            /**
             * @description A moment with its zone.
             * @example 2026-10-31T23:59:59Z
             */
            asOf?: string;
            /**
             * @description The key of a period.
             * @example 2026-10
             * @example 2026-W44
             * @example 2026-Q4
             */
            period?: string;
        };
        RunSummary: {
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it described the present when it was made, or was a look back. */
            current: boolean;
            /**
             * Format: date
             * @description First local day of its period.
             */
            from: string;
            id: string;
            /**
             * Format: date
             * @description Last local day of its period.
             */
            to: string;
        };
        /** Touchstone scorecard */
        Scorecard: {
            /** @description What waits for people. Told of the latest run alone. */
            attention?: {
                /** @description Findings that are not over and are accepted until a day that has not passed. */
                accepted: number;
                /** @description Findings that wait for a decision. */
                decisions: number;
                overdueActions: number;
            };
            /** @description Worst first. */
            findings: components["schemas"]["Finding"][];
            gate: {
                conditions: components["schemas"]["GateCondition"][];
                /** @description False also where there are conditions and none could be measured. */
                passed: boolean;
            };
            organisation: {
                id: string;
                name: string;
                timezone: string;
            };
            overall: {
                coverage: number;
                grade: components["schemas"]["Grade"] | null;
                high: number | null;
                low: number | null;
                score: number | null;
            };
            principles: components["schemas"]["PrincipleResult"][];
            run: {
                /** Format: date-time */
                asOf: string;
                dataVersion: string;
                id: string;
                period: {
                    /**
                     * Format: date
                     * @description First local day.
                     */
                    from: string;
                    grain: components["schemas"]["Grain"];
                    /**
                     * Format: date
                     * @description Last local day.
                     */
                    to: string;
                };
                plugins: {
                    /** @description Of its declarations and its code: two with the same one measure and advise alike, whatever their versions. */
                    digest?: string;
                    id: string;
                    version: string;
                }[];
            };
            /** @enum {number} */
            schemaVersion: 1;
            /** @description What part of the latest run this is, or which other period, measured from the data and held to the standards of now. The empty unit within stands for the unit of the view. Without it, the scorecard is that of a run. */
            view?: {
                /**
                 * @description The key of the period.
                 * @example 2026-03
                 */
                period: string;
                /** @description Whether that is the period of the latest run. */
                present: boolean;
                /**
                 * @description The part of the organisation; empty for all of it.
                 * @example {
                 *       "orgUnit": "brno"
                 *     }
                 */
                unit: {
                    [key: string]: string;
                };
            };
            /** @description Principles that are not enabled yet, those first that the fewest columns would unlock. They count neither in scores, coverage nor the gate. */
            waiting?: components["schemas"]["WaitingPrinciple"][];
        };
        SecretRequest: {
            value: string;
        };
        /** @description Without it the value is what the plugin proposes. */
        SettingOrigin: {
            /** @enum {unknown} */
            level: "organisation" | "orgUnit";
            /** @description The org unit whose value it is: the unit itself, or one above it. */
            orgUnit?: string;
        };
        SettingRequest: {
            /** @description The id of an org unit. */
            orgUnit?: string;
            value: number | string | boolean | string[] | {
                [key: string]: number | string | boolean;
            }[];
        };
        SettingsChange: {
            actor: string;
            /** Format: date-time */
            at: string;
            changes: {
                /** @description Missing where it is no longer there. */
                after?: unknown;
                /** @description Missing where it was not there. */
                before?: unknown;
                /**
                 * @description A JSON pointer into touchstone.json.
                 * @example /settings/follow-up.silent-after
                 */
                path: string;
            }[];
            version: string;
        };
        SettingState: {
            default: (number | string | boolean | string[] | {
                [key: string]: number | string | boolean;
            }[]) | null;
            doc: string;
            /**
             * @description The layer whose value it is.
             * @enum {unknown}
             */
            from: "default" | "organisation" | "orgUnit";
            /**
             * @description Of the organisation itself its name, of a plugin or a check `principle.setting`.
             * @example follow-up.silent-after
             */
            key: string;
            /** @description Whether org units may have values of their own. */
            mayDiffer: boolean;
            /** @description What the organisation says; null where it says nothing. */
            organisation: (number | string | boolean | string[] | {
                [key: string]: number | string | boolean;
            }[]) | null;
            orgUnit: string | null;
            /** @description What org units say, for themselves and everything below them. */
            orgUnits: {
                [key: string]: number | string | boolean | string[] | {
                    [key: string]: number | string | boolean;
                }[];
            };
            /**
             * @description A duration is in seconds.
             * @enum {unknown}
             */
            type: "number" | "duration" | "list" | "text" | "boolean" | "rows";
            value: (number | string | boolean | string[] | {
                [key: string]: number | string | boolean;
            }[]) | null;
        };
        /** @enum {unknown} */
        Severity: "critical" | "major" | "minor" | "praise";
        SourceFreshness: {
            dueBy: string | null;
            /** @description The last file that brought rows, or the last file where none did. */
            fileName: string;
            files: number;
            lastRowsAt: string | null;
            lateHours: number;
            mapping: components["schemas"]["MappingName"] | null;
            newestRow: string | null;
            rhythm: components["schemas"]["SourceRhythm"] | null;
            /** @description Rows of it that are in the tables now. */
            rows: number;
            /** @description The source system, as mappings and imports name it. */
            source: string;
            /**
             * @description Late: longer without rows than nine pauses in ten and half a usual pause. Silent: three times as long. Without a rhythm before the fourth delivery.
             * @enum {unknown}
             */
            state: "fresh" | "late" | "silent" | "no-rhythm";
        };
        SourcePullReport: {
            /** @description The version of the data after the pull. */
            dataVersion: string;
            /** @description What became of the rows; null where there were none. */
            imported: components["schemas"]["ImportedFile"] | null;
            /** @description How often it fetched. */
            requests: number;
            /** @description How many it brought. */
            rows: number;
            seconds: number;
            since: string | null;
            source: string;
        };
        SourcePullRequest: {
            /** @description Whether all is asked for again, from the beginning. Default: no. */
            again?: boolean;
            /** @description Names this pull in its progress events. Default: made by the server. */
            id?: string;
        };
        SourceRhythm: {
            deliveries: number;
            /** @description Hours within which nine deliveries in ten came. */
            longestHours: number;
            /** @description The median of the hours between two deliveries. */
            usualHours: number;
        };
        SourceSummary: {
            doc: string;
            /**
             * @description The id of the plugin, a slash, and its own.
             * @example acme.desk/tickets
             */
            id: string;
            needs: {
                granted: boolean;
                /**
                 * @example network:https://api.example.com
                 * @example secrets:token
                 */
                name: string;
                /** @description Of a secret: whether it is kept. Of anything else: true. */
                set: boolean;
            }[];
            plugin: string;
            pulledAt: string | null;
            /** @description Of the last pull. */
            rows: number | null;
            since: string | null;
            tables: string[];
        };
        StandardAcknowledgements: {
            /** @description Null where it would tell of fewer than five persons. */
            acknowledged: number | null;
            orgUnits: {
                /** @description Null where it would tell of fewer than five persons. */
                acknowledged: number | null;
                id: string;
                /** @description Null where it would tell of fewer than five persons. */
                people: number | null;
            }[];
            /** @description Null where it would tell of fewer than five persons. */
            people: number | null;
            /** @description The version that holds; null while none does. */
            version: number | null;
        };
        /** @example reply-email */
        StandardCode: string;
        StandardDraft: {
            /**
             * @description The area of service it covers.
             * @enum {unknown}
             */
            area?: "quality" | "efficiency" | "professionalism" | "safety";
            /**
             * @description The kind of channel it covers. Default: all. With a channel it sets no target: a check is held to one for all its channels.
             * @enum {unknown}
             */
            channel?: "phone" | "email" | "chat" | "social" | "messaging" | "web_form" | "in_person" | "post" | "fax" | "self_service" | "review_site" | "api";
            /**
             * @description The check that measures it.
             * @example speed.first-reply
             */
            check?: string;
            /**
             * @description The method of control that looks after it, where no check can, or beside one.
             * @enum {unknown}
             */
            control?: "standards" | "training" | "feedback" | "mystery-shopping" | "figures" | "recognition" | "data-analysis" | "interviews" | "social-monitoring" | "suggestion-forms" | "test-purchases" | "surveys";
            /** @description Where attainment is nil. */
            floor?: number;
            /**
             * Format: date
             * @description First local day on which it holds. Default: always.
             */
            from?: string;
            /** @description Whether a law asks for it. Default: no. */
            legal?: boolean;
            /** @description The org units that it holds for, each with everything below it. Default: the whole organisation. */
            orgUnits?: string[];
            owner?: string;
            /**
             * @description What sort of source it comes from. Default: house, where there is a target.
             * @enum {unknown}
             */
            provenance?: "law" | "standard" | "seed" | "industry" | "own" | "house";
            /** @description What has to be verified again before anybody relies on it. */
            reverify?: string;
            /**
             * Format: date
             * @description The day by which it should be looked at again.
             */
            reviewOn?: string;
            /** @description The external scheme and level that ask for it. */
            scheme?: string;
            /** @description The law, the norm, the study or the decision, in words. */
            source?: string;
            /**
             * @description For whose sake it is there.
             * @enum {unknown}
             */
            stakeholder?: "customers" | "employees" | "owners" | "suppliers" | "authorities" | "associations" | "community";
            /** @description In the unit of the check's measure: a share is 0 to 1, a duration seconds. */
            target?: number;
            /** @description The rule in plain words. */
            text: string;
            /**
             * Format: date
             * @description Last local day on which it holds. Default: for ever.
             */
            until?: string;
            /** @description The value of the brand that it stands for. */
            valueTag?: string;
        };
        StandardOrigin: {
            /**
             * Format: date
             * @description First local day.
             */
            from?: string;
            /** @enum {unknown} */
            level: "organisation" | "orgUnit";
            /** @description The org unit whose standard it is: the unit itself, or one above it. */
            orgUnit?: string;
            /** @description The standard of the catalogue that says so. Default: the settings say it. */
            standard?: {
                code: string;
                version: number;
            };
            /**
             * Format: date
             * @description Last local day.
             */
            until?: string;
        };
        StandardPreview: {
            after: components["schemas"]["StandardDraft"];
            /** @description What the catalogue says; null where it has no such standard. */
            before: components["schemas"]["StandardDraft"] | null;
            code: components["schemas"]["StandardCode"];
            /** @enum {unknown} */
            kind: "added" | "changed" | "unchanged";
            /** @description The line of the file. */
            line?: number;
        };
        StandardReject: {
            /** @example STANDARDS_FILE_INVALID */
            code: string;
            column: string;
            line: number;
            reason: string;
        };
        StandardRequest: {
            /** @description Who approves what is changed: the id or the name of somebody listed who may. Without it the changes wait for approval. */
            approvedBy?: string;
            /** @description The version that was looked at; 0 for a standard that is new. Refused with `REVISION_STALE` where another is the latest. Default: whatever is the latest. */
            basedOn?: number;
            /** @description Who asks for the change: the id or the name of somebody listed. Needed where the settings ask for two persons. */
            proposedBy?: string;
            /** @description Why. */
            reason?: string;
            standard: components["schemas"]["StandardDraft"];
        };
        StandardsChange: {
            added: number;
            /** @description How many versions were approved by it. */
            approved: number;
            changed: number;
            unchanged: number;
        };
        StandardsImportRequest: {
            /** @description Who approves what is changed: the id or the name of somebody listed who may. Without it the changes wait for approval. */
            approvedBy?: string;
            csv: string;
            /** @description What to call it where something is wrong. */
            file?: string;
            /** @description Whether lines that are wrong are left out. Default: one that is wrong refuses the file. */
            leaveOut?: boolean;
            /** @description Who asks for the change: the id or the name of somebody listed. Needed where the settings ask for two persons. */
            proposedBy?: string;
            /** @description Why. */
            reason?: string;
        };
        StandardSimulation: {
            after: components["schemas"]["AppliedStandard"];
            before: components["schemas"]["AppliedStandard"];
            check: string;
            /** @description Units that were judged at all. */
            judged: number;
            name: string;
            principle: {
                after: number | null;
                before: number | null;
                id: string;
                name: string;
            };
            run: string;
            score: {
                after: number | null;
                before: number | null;
            };
            sentence: string;
            /** @description The units whose verdict would change. */
            units: {
                after: components["schemas"]["Verdict"];
                before: components["schemas"]["Verdict"];
                high: number | null;
                low: number | null;
                n: number;
                name: string;
                unit: components["schemas"]["Unit"];
                value: number | null;
            }[];
            whole: {
                after: components["schemas"]["Verdict"];
                before: components["schemas"]["Verdict"];
                high: number | null;
                low: number | null;
                n: number;
                value: number | null;
            };
        };
        StandardsPackSummary: {
            about: string;
            /** @example touchstone.standards/contact-centre */
            id: string;
            name: string;
            plugin: string;
            /** @description How many of its standards ask to be verified again. */
            reverify: number;
            standards: number;
            /** @description How many of its standards the catalogue has. */
            taken: number;
        };
        StandardsPage: {
            /** @description Hand it over as `after` for the next page; null on the last one. */
            next: components["schemas"]["StandardCode"] | null;
            standards: components["schemas"]["CatalogueStandard"][];
            /** @description How many there are on all pages. */
            total: number;
        };
        StandardsPreview: {
            added: number;
            changed: number;
            /** @description The first mistake of each line that is wrong. */
            rejects: components["schemas"]["StandardReject"][];
            /** @description In the order of the file or the pack. */
            standards: components["schemas"]["StandardPreview"][];
            unchanged: number;
        };
        StandardsSummary: {
            /** @description Whether somebody else than who proposes has to approve. */
            fourEyes: boolean;
            legal: number;
            orgUnits: {
                name: string;
                standards: number;
            }[];
            owners: {
                name: string;
                standards: number;
            }[];
            packs: {
                name: string;
                standards: number;
            }[];
            principles: {
                name: string;
                standards: number;
            }[];
            proposed: number;
            retired: number;
            reverify: number;
            /** @description Those that should have been looked at again by today. */
            reviewDue: number;
            /**
             * Format: date
             * @description The local day.
             */
            today: string;
            /** @description Without those that were retired. */
            total: number;
        };
        TableBalance: {
            added: number;
            failing: components["schemas"]["FailingTotal"][];
            /** @description In minor units. Columns whose table was changed since by a forgotten customer are left out. */
            money: {
                column: string;
                /** @description After the last import. */
                expected: number;
                found: number;
            }[];
            removed: number;
            rows: number;
            table: string;
        };
        TableHealth: {
            area: string;
            columns: {
                filled: number;
                name: string;
                required: boolean;
            }[];
            first: string | null;
            last: string | null;
            rows: number;
            table: string;
        };
        TableTotals: {
            added: number;
            /** @description Rows of the table after it. */
            after: number;
            /** @description Rows of the table before the import. */
            before: number;
            changed: number;
            /** @description Rows that the file gave for the table. */
            given: number;
            /** @description Of the rejected, how many were put on the list of rejected rows. */
            listed: number;
            money: components["schemas"]["MoneyTotals"][];
            /** @description Whether each line gives one row; else lines are split, brought together or counted. */
            perLine: boolean;
            rejected: number;
            /** @description Rows that a later one with the same key replaced. */
            repeated: number;
            same: number;
            /** @description Rows that the mapping does not want, or of forgotten customers. */
            skipped: number;
            table: string;
        };
        TimelineEntry: {
            actor: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            event: "new" | "improved" | "gone" | "come-back" | "worsened" | "date-passed" | "opened" | "assigned" | "accepted" | "not-a-problem" | "watched" | "action-added" | "action-changed";
            owner: string | null;
            reason: string | null;
            run: string | null;
            until: string | null;
        };
        Trend: {
            from: string | null;
            limits: {
                centre: number;
                lower: number;
                /** @description From fewer than twelve periods: to be read with care. */
                trial: boolean;
                upper: number;
            } | null;
            /** @description The periods whose values lie beyond the limits, oldest first. */
            outside: string[];
            sign: {
                /** @description The period that completes it. */
                period: string;
                /** @enum {unknown} */
                rule: "outside-limits" | "seven-on-one-side" | "seven-trending" | "two-of-three-near-limit";
            } | null;
            /**
             * @description Where the latest value lies: beyond the limits of those before it, or within. `short`: too few periods for limits. `none`: no value.
             * @enum {unknown}
             */
            state: "worse" | "better" | "usual" | "short" | "none";
        };
        UndoneImport: {
            fileName: string;
            /** @description How many rows were removed. */
            rows: number;
        };
        /**
         * @example {
         *       "orgUnit": "brno"
         *     }
         */
        Unit: {
            [key: string]: string;
        };
        UnitComparison: {
            /** @description By which dimensions the units are cut out; null where the check is not split. */
            by: string | null;
            /** @description Of the peers; null below five that can be compared. */
            centre: number | null;
            check: string;
            countOf: string;
            /** @description The limits by number of rows, for drawing. Empty where chance does not follow from the rows alone: each unit then has its own. */
            curve: {
                limits95: {
                    high: number;
                    low: number;
                };
                limits998: {
                    high: number;
                    low: number;
                };
                n: number;
            }[];
            /** @description The groups of peers there are, those of the most units first. */
            cuts: {
                by: string;
                units: number;
            }[];
            /** @enum {unknown} */
            format: "percent" | "points" | "number" | "duration" | "money" | "count";
            /** @enum {unknown} */
            kind: "share" | "mean" | "quantile" | "rate" | "netPromoter" | "census" | "survival" | "ratio" | "difference" | "agreement" | "spread";
            name: string;
            /** @description Mean squared distance from the centre in units of chance, tails pulled in: about 1 where units differ by chance alone. */
            overdispersion: number | null;
            /** @example 2026-10 */
            period: string;
            question: string;
            run: string;
            standard: components["schemas"]["AppliedStandard"];
            /** @description By the expected value, the worse ones first. */
            units: components["schemas"]["ComparedUnit"][];
        };
        /** @description With a `standard` where the unit was held to another one, in that period, than the check is now. */
        UnitResult: {
            /**
             * @description A doubt of the check concerns this unit.
             * @enum {boolean}
             */
            doubted?: true;
            high: number | null;
            /** @description Of these, how many count in the numerator, or are in breach. */
            k?: number;
            low: number | null;
            /** @description Rows behind the figure. */
            n: number;
            /** @example 2026-10 */
            period: string;
            /** @description The unit's own settings of the check, where they differ from those of the organisation. */
            settings?: {
                id: string;
                setBy: components["schemas"]["SettingOrigin"];
                value: number | string[];
            }[];
            standard?: components["schemas"]["AppliedStandard"];
            unit: components["schemas"]["Unit"];
            value: number | null;
            verdict: components["schemas"]["Verdict"];
        };
        UploadColumn: {
            /** @enum {unknown} */
            because: "called-alike" | "most-dates" | "swappable" | "kept-mapping" | "e-mail" | "telephone" | "pseudonym" | "empty" | "unknown";
            becomes: string | null;
            confidence: number;
            distinct: number;
            filled: number;
            /** @description Formats that read its dates, and how many rows each. */
            formats: {
                format: string;
                rows: number;
            }[];
            name: string;
            /** @description Its first different values; none where it identifies people directly. */
            samples: string[];
            /** @description All its values with their rows, most first, where there are few. */
            values: {
                rows: number;
                value: string;
            }[];
        };
        UploadImportRequest: {
            /** @description That personal data are kept as the trial tells. */
            consent?: boolean;
            mapping?: string;
            name: components["schemas"]["MappingName"];
            plan?: components["schemas"]["MappingPlan"];
        };
        UploadLook: {
            columns: components["schemas"]["UploadColumn"][];
            encoding: string | null;
            mapping: string | null;
            mappingName: components["schemas"]["MappingName"];
            plan: components["schemas"]["MappingPlan"] | null;
            rows: number;
            upload: components["schemas"]["UploadSummary"];
        };
        UploadSummary: {
            bytes: number;
            id: string;
            /** @description As its sender called it. */
            name: string;
            problem: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            receivedAt: string;
            /**
             * @description One that was imported is gone.
             * @enum {unknown}
             */
            state: "waiting" | "importing" | "failed";
        };
        UploadTrial: {
            /** @description How many checks can run before and after such an import. */
            checks: {
                after: number;
                before: number;
                of: number;
            };
            /** @description Whether somebody has to agree that such columns are kept. */
            consent: boolean;
            /** @description The first rows of the table as they would be kept. */
            first: {
                columns: string[];
                rows: (string | null)[][];
            };
            kept: number;
            /** @description Columns of the table that are not mapped, and how many checks ask for them. */
            lacking: {
                checks: number;
                column: string;
            }[];
            /** @description Columns without which no row can be kept; nothing was tried where there are any. */
            missing: string[];
            /** @description Columns of the model with a bearing on people, and whether only a salted digest is kept. */
            personal: {
                column: string;
                /** @enum {unknown} */
                privacy: "P1" | "P2" | "P3" | "P4";
                pseudonym: boolean;
            }[];
            plan: components["schemas"]["MappingPlan"] | null;
            read: number;
            rejected: number;
            rejects: {
                code: string;
                column: string | null;
                examples: {
                    line: number;
                    values: {
                        [key: string]: string;
                    };
                }[];
                reason: string;
                remedy: string;
                rows: number;
            }[];
            remarks: {
                code: string;
                column: string | null;
                reason: string;
                rows: number;
            }[];
            /** @description Whether only the beginning of the file was tried. */
            sampled: boolean;
            skipped: number;
            tables: {
                rows: number;
                table: string;
            }[];
        };
        /** @enum {unknown} */
        Verdict: "meets" | "misses" | "too-close-to-call" | "not-enough-data" | "not-measured" | "hidden-for-privacy" | "accepted";
        ViewChoices: {
            /** @description By id. */
            channels: {
                id: string;
                name: string;
                /** @description The org unit that it belongs to. */
                orgUnit: string | null;
            }[];
            /** @description That of the latest run, and those that are over and have data: of its grain first, then months and quarters, each kind newest first. */
            periods: {
                /**
                 * Format: date
                 * @description First local day.
                 */
                from: string;
                grain: components["schemas"]["Grain"];
                /** @example 2026-10 */
                key: string;
                /**
                 * Format: date
                 * @description Last local day.
                 */
                to: string;
            }[];
        };
        WaitingPrinciple: {
            checks: {
                critical: boolean;
                id: string;
                missing: string[];
                question: string;
            }[];
            id: string;
            name: string;
            /**
             * @description The fewest tables without rows, and columns of other tables without values, that keep one of its checks from running.
             * @example [
             *       "complaint"
             *     ]
             */
            needs: string[];
            /** @description The plugin that brings it; enabled by name, it counts without data too. */
            plugin: string;
            question: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
