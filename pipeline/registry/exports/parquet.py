"""Tables as Parquet files, with the columns and types of the data frames."""

from __future__ import annotations

import pyarrow.parquet as pq

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import Table
from pipeline.registry.database.typed import batches, schema_of, typed_columns


def save_parquet(path: Place, reader: Reader, table: Table) -> None:
    """Write a table as a Parquet file; memory does not grow with its rows.

    Args:
        path: where it appears when it is whole.
        reader: of the database.
        table: the table.
    """
    columns = typed_columns(table)
    with (
        replacing(path) as temporary,
        pq.ParquetWriter(temporary, schema_of(columns), compression="zstd") as writer,
    ):
        for batch in batches(columns, reader.rows(table)):
            writer.write_batch(batch)
