import type { ClickHouseSettings } from '@clickhouse/client';

/** What makes ClickHouse answer as SQL does elsewhere, and values travel without loss. Sent with every statement. */
export const clickHouseSettings: ClickHouseSettings = Object.freeze<ClickHouseSettings>({
  // What a join does not find is unknown, and casting what is unknown leaves it so.
  join_use_nulls: 1,
  cast_keep_nullable: 1,
  transform_null_in: 0,
  // Of no rows there is no sum, no least and no greatest.
  aggregate_functions_null_for_empty: 1,
  // A name means the column where a column and an alias share it.
  prefer_column_name_to_alias: 1,
  session_timezone: 'UTC',
  // Clocks of each row's own time zone.
  allow_nonconst_timezone_arguments: 1,
  date_time_input_format: 'best_effort',
  date_time_output_format: 'iso',
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_denormals: 1,
  wait_end_of_query: 1,
  // A fused scan is long.
  max_query_size: '16777216',
  max_parser_backtracks: '100000000',
  max_ast_elements: '1000000',
  max_expanded_ast_elements: '5000000',
});
