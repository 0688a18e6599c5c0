package saraban.server.web;

/// Everything that answers requests, as [Site] has put it together.
record Handlers(
        Assets assets,
        SignIns signIns,
        About about,
        HomePages home,
        ApiSignIn apiSignIn,
        Probes probes) {}
