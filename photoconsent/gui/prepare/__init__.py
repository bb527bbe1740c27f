"""Making the copies: where and when, what would come out, who releases it, and what came of it."""
