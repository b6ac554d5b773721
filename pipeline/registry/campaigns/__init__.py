"""Which documents carry one movement: the graph of documents, and the campaigns that grow from it."""

from pipeline.registry.campaigns.campaign import Campaign, read_campaign
from pipeline.registry.campaigns.status import Status, status
from pipeline.registry.campaigns.write import write_campaigns

__all__ = ["Campaign", "Status", "read_campaign", "status", "write_campaigns"]
