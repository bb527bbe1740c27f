"""Run by Alembic for every step; the open connection comes from `consent_db.schema`."""

from alembic import context

from consent_db.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
