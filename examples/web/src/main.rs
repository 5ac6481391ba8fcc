//! The guide as a web site: a page for each section in each language and wording, a whole page to print, and the data as JSON.
//!
//! ```text
//! cargo run -p hand-expression-web
//! ```
//!
//! ```text
//! The guide is at http://127.0.0.1:8080/ — stop with Ctrl-C
//! ```
//!
//! `PORT` chooses another port and `HOST` another address than this machine's own; nothing else is read. There are no cookies, no
//! scripts, nothing from elsewhere, and no record of who read what. Put a server that speaks TLS before it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::str::FromStr;

use tokio::net::TcpListener;
use tokio::signal;

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hand-expression-web: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let address =
        SocketAddr::new(variable("HOST", IpAddr::V4(Ipv4Addr::LOCALHOST))?, variable("PORT", 8080)?);
    let listener =
        TcpListener::bind(address).await.map_err(|error| format!("cannot listen at {address}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("The guide is at http://{address}/ — stop with Ctrl-C");
    let app = hand_expression_web::app().map_err(|error| error.to_string())?;
    axum::serve(listener, app)
        .with_graceful_shutdown(asked_to_stop())
        .await
        .map_err(|error| error.to_string())
}

/// A variable of the environment in its type.
fn variable<T: FromStr<Err: ToString>>(name: &str, default: T) -> Result<T, String> {
    match std::env::var(name) {
        Ok(value) => {
            value.parse().map_err(|error: T::Err| format!("{name}={value:?}: {}", error.to_string()))
        }
        Err(_) => Ok(default),
    }
}

/// Ctrl-C, or what a supervisor sends.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        if let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
            tokio::select! {
                _ = signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = signal::ctrl_c().await;
}
